// Opaque paging tokens: version, position and a digest, in Base64.
#include "state/page_token.h"

#include <charconv>

#include "outcrop/sigv4.h"
#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

constexpr std::string_view kVersion = "j1";
constexpr std::size_t kDigestSize = 24;

/// Detects mistakes, not attackers: there is nothing to protect.
std::string digest(std::string_view position, std::string_view listing) {
  std::string text = "outcrop-emulator page ";
  text.append(position).append("\n").append(listing);
  return sigv4::payload_hash(text).substr(0, kDigestSize);
}

bool take_number(std::string_view& text, std::int64_t& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) return false;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return true;
}

}  // namespace

std::string make_page_token(const JobPosition& position, std::string_view listing) {
  std::string text(kVersion);
  text.append(":").append(std::to_string(position.created_millis)).append(":").append(std::to_string(position.row));
  return base64url_encode(text + ":" + digest(text, listing));
}

std::optional<JobPosition> read_page_token(std::string_view token, std::string_view listing) {
  const std::optional<std::string> decoded = base64url_decode(token);
  if (!decoded || decoded->size() <= kDigestSize) return std::nullopt;
  const std::string_view text = std::string_view(*decoded).substr(0, decoded->size() - kDigestSize - 1);
  if (*decoded != std::string(text) + ":" + digest(text, listing)) return std::nullopt;
  std::string_view rest = text;
  if (!rest.starts_with(kVersion)) return std::nullopt;
  rest.remove_prefix(kVersion.size());
  JobPosition position;
  for (std::int64_t* number : {&position.created_millis, &position.row}) {
    if (!rest.starts_with(':')) return std::nullopt;
    rest.remove_prefix(1);
    if (!take_number(rest, *number)) return std::nullopt;
  }
  return rest.empty() ? std::optional(position) : std::nullopt;
}

}  // namespace outcrop::emulator
