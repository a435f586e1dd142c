#include "render/tipografi.h"

#include <gtest/gtest.h>

namespace laras::render {
namespace {

TEST(Tipografi, GivesMachinesOrdinarySpacesAndHyphens) {
  EXPECT_EQ("a b – c", untuk_mesin("a\u00a0b – c"));
  EXPECT_EQ("-2 dokumen -", angka_untuk_mesin("\u22122\u00a0dokumen \u2013"));
}

TEST(Tipografi, GivesReadersAMinusSignAndADashForNihil) {
  EXPECT_EQ("\u22121,17", angka_untuk_pembaca("-1,17"));
  EXPECT_EQ("\u2013", angka_untuk_pembaca("-"));
  EXPECT_EQ("N/A", angka_untuk_pembaca("N/A"));
  EXPECT_EQ("-a", angka_untuk_pembaca("-a"));
}

TEST(Tipografi, TakesACellPrintedAsALetterForText) {
  naskah::Sel sel = naskah::sel_angka(Angka::tetapan(3), {});
  sel.sebagai = "A\u2013";
  EXPECT_EQ("A\u2013", sel_untuk_mesin(sel));
}

}  // namespace
}  // namespace laras::render
