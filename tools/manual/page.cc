#include "manual/page.h"

#include <cctype>

namespace outcrop::manual {
namespace {

/// Text that groff takes for nothing else.
std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool begins_line = i == 0 || text[i - 1] == '\n';
    if (begins_line && (text[i] == '.' || text[i] == '\'')) out += "\\&";
    if (text[i] == '\\') {
      out += "\\e";
    } else if (text[i] == '-') {
      out += "\\-";
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string upper(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return out;
}

}  // namespace

std::string page_head(std::string_view name, std::string_view purpose, std::string_view synopsis,
                      std::string_view version) {
  return ".TH \"" + escaped(upper(name)) + "\" 1 \"\" \"outcrop " + std::string(version) + "\"\n" +
         section("NAME", escaped(name) + " \\- " + escaped(purpose) + "\n") +
         section("SYNOPSIS", escaped(synopsis) + "\n");
}

std::string section(std::string_view name, std::string_view body) {
  return body.empty() ? "" : ".SH " + std::string(name) + "\n" + std::string(body);
}

std::string subsection(std::string_view name, std::string_view body) {
  return ".SS \"" + escaped(name) + "\"\n" + std::string(body);
}

std::string paragraph(std::string_view text) { return ".PP\n" + escaped(text) + "\n"; }

std::string tagged(std::string_view name, std::string_view text) {
  return ".TP\n.B " + escaped(name) + "\n" + (text.empty() ? "\\&" : escaped(text)) + "\n";
}

std::string literal(std::string_view text) { return text.empty() ? "" : ".PP\n.nf\n" + escaped(text) + "\n.fi\n"; }

std::string reference(std::string_view name) { return ".BR " + escaped(name) + " (1)"; }

}  // namespace outcrop::manual
