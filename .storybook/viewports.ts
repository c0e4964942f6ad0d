/** The windows a designer looks through. The last is what is left of a desktop's window for a user who has enlarged everything to 200 %. */
export const VIEWPORTS = {
  phone: { name: 'Phone, 390 px', styles: { width: '390px', height: '844px' }, type: 'mobile' },
  tablet: { name: 'Tablet, 768 px', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
  desktop: { name: 'Desktop, 1440 px', styles: { width: '1440px', height: '900px' }, type: 'desktop' },
  wide: { name: 'Wide screen, 2560 px', styles: { width: '2560px', height: '1440px' }, type: 'desktop' },
  zoomed: { name: 'Desktop at 200 %', styles: { width: '720px', height: '450px' }, type: 'desktop' },
} as const;
