"""Words of many languages that tell scorers what a line may be; in folded case."""

from __future__ import annotations

WE = frozenset(
    """
    we our us wir uns unser unsere unseren nous notre nos nosotros nuestro nuestra nuestros nós nosso nossa noi nostro nostra wij
    ons onze vi vår vårt våra vores oss my nasz nasze мы нас нам наш наши biz bizim kami
    """.split()
)
"""Words by which a publisher speaks of itself, and a crowd of its own."""
CREDITS = frozenset(
    """
    photo photos foto fotos bild bilder picture pictures image images imagem imagen credit credits crédit crédits getty afp reuters dpa
    imago epa ap shutterstock unsplash alamy archivbild symbolbild symbolfoto file photograph photographer photographie fotograf
    fotografin fotografía fotografia illustration grafik graphic screenshot courtesy via valokuva kuva zdjęcie zdj fot фото снимка
    fotoğraf fotó ilustrace billede bilde 사진 写真 提供 撮影 圖 图片 圖片 攝 صورة תמונה
    """.split()
)
"""Words that say whose a picture is and that it is one, and the agencies whose they often are."""
