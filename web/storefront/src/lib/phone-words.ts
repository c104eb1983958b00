/** +919876543210 as people write it: +91 98765 43210. */
export const phoneWords = (phone: string): string =>
  phone.replace(/\s/g, '').replace(/^(\+91)(\d{5})(\d{5})$/, '$1 $2 $3');
