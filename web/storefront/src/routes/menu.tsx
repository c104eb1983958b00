export default function MenuPage() {
  return <h1 className="text-2xl">Menu</h1>;
}
