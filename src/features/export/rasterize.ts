/** Pixels of a PNG for each logical one: sharp on paper and on dense screens. */
const PIXEL_RATIO = 2;

function loadImage(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('浏览器无法绘制这张图片'));
    image.src = url;
  });
}

/**
 * Turns an SVG into a PNG of twice its size.
 * @throws Error if the browser cannot draw it
 */
export async function rasterize(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = await loadImage(url);
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * PIXEL_RATIO;
    canvas.height = image.naturalHeight * PIXEL_RATIO;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('浏览器没有可用的画布');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('浏览器无法生成 PNG');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
