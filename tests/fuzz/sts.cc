// Answers of STS: any bytes give credentials or an error that quotes none of them, and what a service writes, however
// it spells its XML, is what is read. The first byte chooses the spelling; behind it stand an answer, or texts parted
// by the character 0x1e.
#include "credentials/sts.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "fuzz.h"
#include "protocol/error_body.h"

namespace {

using outcrop::fuzz::require;
namespace internal = outcrop::internal;

// XML knows these characters only, and reads a line end in one way.
std::string writable(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c >= 0x20 && c < 0x7f) out += c;
  return out;
}

std::string escaped(std::string_view text, unsigned way) {
  if ((way & 1) != 0 && text.find("]]>") == std::string_view::npos) return "<![CDATA[" + std::string(text) + "]]>";
  std::string out;
  for (const char c : text) {
    const bool must = c == '<' || c == '>' || c == '&';
    if (c == '&' && (way & 2) == 0) {
      out += "&amp;";
    } else if (c == '<' && (way & 2) == 0) {
      out += "&lt;";
    } else if (must || (way & 4) != 0) {
      out += (way & 8) != 0 ? "&#x" : "&#";
      char digits[8];
      std::snprintf(digits, sizeof digits, (way & 8) != 0 ? "%x" : "%d", c);
      out.append(digits) += ';';
    } else {
      out += c;
    }
  }
  return out;
}

std::string element(std::string_view name, const std::string& content, unsigned way) {
  const std::string prefix = (way & 16) != 0 ? "sts:" : "";
  const std::string space = (way & 32) != 0 ? "\n  <!-- <" + std::string(name) + "> --><other>x</other>" : "";
  return space + '<' + prefix + std::string(name) + ((way & 64) != 0 ? " a='>'" : "") + '>' + content + "</" + prefix +
         std::string(name) + '>';
}

void check_any(std::string_view xml) {
  for (const char* const action : {"AssumeRole", "AssumeRoleWithWebIdentity"}) {
    const auto answer = internal::read_sts_answer(action, xml);
    if (answer) {
      require(!answer->access_key_id.empty() && !answer->secret_access_key.empty() && !answer->session_token.empty() &&
                  answer->expiration,
              "credentials are whole");
    } else {
      require(answer.error().message.starts_with("the answer of STS to " + std::string(action) + ' '),
              "an error says whose answer it is");
      require(answer.error().message.size() < 100, "an error quotes nothing");
    }
  }
  static_cast<void>(internal::read_error_text(xml));
}

void check_written(std::vector<std::string> texts, unsigned way) {
  texts.resize(3);
  for (std::string& text : texts) text = writable(text);
  const std::string credentials =
      element("AccessKeyId", escaped(texts[0], way), way) + element("SecretAccessKey", escaped(texts[1], way), way) +
      element("SessionToken", escaped(texts[2], way), way) + element("Expiration", "2030-01-02T03:04:05Z", way);
  const std::string xml = element(
      "AssumeRoleResponse",
      element("AssumeRoleResult",
              element("AssumedRoleUser", element("Arn", "arn:aws:sts::123456789012:assumed-role/r/s", way), way) +
                  element("Credentials", credentials, way),
              way),
      way);
  const auto answer = internal::read_sts_answer("AssumeRole", xml);
  // pugixml takes text of blanks alone for layout.
  if (std::ranges::any_of(texts, [](const auto& text) { return text.find_first_not_of(' ') == std::string::npos; }))
    return;
  require(bool(answer), "what a service writes is read");
  require(answer->access_key_id == texts[0] && answer->secret_access_key == texts[1] &&
              answer->session_token == texts[2] && answer->account_id == "123456789012",
          "what is read is what was written");

  const std::string error = element(
      "ErrorResponse",
      element("Error", element("Code", escaped(texts[0], way), way) + element("Message", escaped(texts[1], way), way),
              way),
      way & ~32U);  // alone at the top
  const internal::ErrorText read = internal::read_error_text(error);
  require(read.type == texts[0] && read.message == internal::trimmed(texts[1]), "an error is what was written");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view rest = outcrop::fuzz::text_of(data + 1, size - 1);
  if (data[0] >= 128) {
    check_any(rest);
    return 0;
  }
  check_written(outcrop::fuzz::split(rest, '\x1e'), data[0]);
  return 0;
}
