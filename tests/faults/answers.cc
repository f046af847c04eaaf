// Right answers, and where they can be cut.
#include "answers.h"

namespace outcrop::test {
namespace {

std::string hexadecimal(std::size_t number) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (; number != 0 || text.empty(); number >>= 4) text.insert(0, 1, kDigits[number & 15]);
  return text;
}

}  // namespace

std::string chunk(std::string_view bytes) { return hexadecimal(bytes.size()) + "\r\n" + std::string(bytes) + "\r\n"; }

std::string GoodAnswer::body() const {
  std::string all;
  for (const std::string& piece : pieces) all += piece;
  return all;
}

std::string GoodAnswer::content() const {
  if (!chunked) return body();
  std::string all;
  for (const std::string& piece : pieces) all += chunk(piece);
  return all + chunk("");
}

std::string length_line(const GoodAnswer& good) {
  return good.chunked ? "Transfer-Encoding: chunked\r\n"
                      : "Content-Length: " + std::to_string(good.body().size()) + "\r\n";
}

std::string GoodAnswer::text() const { return answer_text(*this, length_line(*this), content()); }

std::string answer_text(const GoodAnswer& good, std::string_view more_headers, std::string_view content,
                        std::string_view status_line) {
  return std::string(status_line) + "\r\n" + good.headers + std::string(more_headers) + "\r\n" + std::string(content);
}

std::string chunked_text(const GoodAnswer& good, std::string_view chunks) {
  return answer_text(good, "Transfer-Encoding: chunked\r\n", chunks);
}

std::size_t end_of_head(const GoodAnswer& good) { return good.text().size() - good.content().size(); }

}  // namespace outcrop::test
