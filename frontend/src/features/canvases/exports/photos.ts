/** A picture as the page shows it, cut to its frame: the file may fetch nothing. Null for one that has not come. */
export function photoOf(image: HTMLImageElement): string | null {
  const { naturalWidth, naturalHeight, clientWidth, clientHeight } = image;
  if (naturalWidth === 0 || clientWidth === 0) return null;
  const share = Math.min(naturalWidth / clientWidth, naturalHeight / clientHeight);
  const [width, height] = [clientWidth * share, clientHeight * share];
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  pen.fillStyle = "white"; // what is transparent
  pen.fillRect(0, 0, width, height);
  const [left, top] = [(naturalWidth - width) / 2, (naturalHeight - height) / 2];
  pen.drawImage(image, left, top, width, height, 0, 0, width, height);
  return canvas.toDataURL("image/jpeg", 0.85);
}

/** Fetches the pictures that nobody has scrolled to. One that does not come is left out. */
export async function allPhotos(root: HTMLElement): Promise<void> {
  const images = [...root.querySelectorAll("img")];
  for (const image of images) image.loading = "eager";
  await Promise.allSettled(images.map(image => image.decode()));
}
