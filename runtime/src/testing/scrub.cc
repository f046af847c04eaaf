// Finds secrets in texts: known ones, those that look like one, and those whose JSON name says so.
#include "testing/scrub.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/ascii.h"
#include "eventstream/crc32.h"

namespace outcrop::testing {
namespace {

constexpr std::string_view kAccount = "123456789012";  // the one of AWS's documentation
constexpr std::size_t kAccessKeyBytes = 20;
constexpr std::array<std::string_view, 13> kSecretNames{
    "accesskeyid", "accesstoken", "apikey",       "apitoken", "bearertoken",     "clientsecret", "idtoken",
    "password",    "privatekey",  "refreshtoken", "secret",   "secretaccesskey", "sessiontoken"};

using internal::equal_ignoring_case;
using internal::is_digit;
using internal::is_hex_digit;

bool is_key_character(char c) { return is_digit(c) || internal::is_upper(c); }

void replace_all(std::string& text, const std::string& secret) {
  for (std::size_t at = text.find(secret); at != std::string::npos; at = text.find(secret, at + secret.size()))
    std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(at), secret.size(), 'x');
}

void replace_accounts(std::string& text) {
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end - i == kAccount.size()) text.replace(i, kAccount.size(), kAccount);
    i = std::max(end, i + 1);
  }
}

void replace_access_keys(std::string& text) {
  for (const std::string_view prefix : {"AKIA", "ASIA"})
    for (std::size_t at = text.find(prefix); at != std::string::npos; at = text.find(prefix, at + 1)) {
      const std::string_view rest = std::string_view(text).substr(at, kAccessKeyBytes);
      if (rest.size() < kAccessKeyBytes || !std::ranges::all_of(rest, is_key_character)) continue;
      text.replace(at + prefix.size(), kAccessKeyBytes - prefix.size(), kAccessKeyBytes - prefix.size(), 'X');
    }
}

// The end of the JSON string that begins at `begin`, behind its quote.
std::size_t end_of_string(std::string_view text, std::size_t begin) {
  while (begin < text.size() && text[begin] != '"') begin += text[begin] == '\\' ? 2 : 1;
  return std::min(begin, text.size());
}

void replace_named_values(std::string& text) {
  for (std::size_t quote = text.find('"'); quote != std::string::npos; quote = text.find('"', quote)) {
    const std::size_t end = end_of_string(text, quote + 1);
    const std::string_view name = std::string_view(text).substr(quote + 1, end - quote - 1);
    const std::size_t colon = text.find_first_not_of(" \t\r\n", std::min(end + 1, text.size()));
    quote = end + 1;
    if (quote >= text.size()) return;
    if (colon == std::string::npos || text[colon] != ':') continue;
    const std::size_t value = text.find_first_not_of(" \t\r\n", colon + 1);
    quote = colon + 1;
    const bool secret =
        std::ranges::any_of(kSecretNames, [name](std::string_view s) { return equal_ignoring_case(s, name); });
    if (!secret || value == std::string::npos || text[value] != '"') continue;
    const std::size_t value_end = end_of_string(text, value + 1);
    std::fill(text.begin() + static_cast<std::ptrdiff_t>(value + 1),
              text.begin() + static_cast<std::ptrdiff_t>(value_end), 'x');
    quote = value_end + 1;
  }
}

std::uint32_t read_number(std::string_view bytes) {
  std::uint32_t number = 0;
  for (const char c : bytes.substr(0, 4)) number = number << 8 | static_cast<unsigned char>(c);
  return number;
}

}  // namespace

void Scrubber::add(std::string secret) {
  if (secret.size() >= kShortestSecret) secrets_.insert(std::move(secret));
}

void Scrubber::learn_from(const TransportRequest& request) {
  constexpr std::string_view kCredential = "Credential=";
  for (const HeaderView& header : request.headers) {
    if (equal_ignoring_case(header.name, "x-amz-security-token")) add(std::string(header.value));
    if (!equal_ignoring_case(header.name, "authorization")) continue;
    if (const std::size_t key = header.value.find(kCredential); key != std::string_view::npos) {
      const std::string_view rest = header.value.substr(key + kCredential.size());
      add(std::string(rest.substr(0, rest.find('/'))));
    } else {  // a token behind its scheme, or the caller's own without one
      const std::size_t blank = header.value.find(' ');
      add(std::string(header.value.substr(blank == std::string_view::npos ? 0 : blank + 1)));
    }
  }
}

std::string Scrubber::operator()(std::string_view text) const {
  std::string scrubbed(text);
  for (const std::string& secret : secrets_) replace_all(scrubbed, secret);
  replace_named_values(scrubbed);
  replace_access_keys(scrubbed);
  replace_accounts(scrubbed);
  return scrubbed;
}

std::string Scrubber::body(std::string_view bytes, bool is_event_stream) const {
  std::string scrubbed = (*this)(bytes);
  if (is_event_stream && scrubbed != bytes) renew_checksums(scrubbed);
  return scrubbed;
}

void renew_checksums(std::string& frames) {
  constexpr std::size_t kSmallestFrame = 16;
  for (std::size_t at = 0; frames.size() - at >= kSmallestFrame;) {
    const std::size_t size = read_number(std::string_view(frames).substr(at));
    if (size < kSmallestFrame || size > frames.size() - at) return;
    const std::uint32_t sum = internal::crc32(std::string_view(frames).substr(at, size - 4));
    for (std::size_t i = 0; i < 4; ++i) frames[at + size - 4 + i] = static_cast<char>(sum >> (24 - 8 * i) & 0xFF);
    at += size;
  }
}

std::string without_uuids(std::string text) {
  constexpr std::string_view kForm = "00000000-0000-0000-0000-000000000000";
  const auto matches = [](char c, char form) { return form == '-' ? c == '-' : is_hex_digit(c); };
  for (std::size_t i = 0; i + kForm.size() <= text.size(); ++i)
    if (std::ranges::equal(std::string_view(text).substr(i, kForm.size()), kForm, matches))
      text.replace(i, kForm.size(), kForm);
  return text;
}

}  // namespace outcrop::testing
