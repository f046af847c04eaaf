// Canonical requests against a second implementation, written plainly from the specification, on random requests that
// have what the signer treats apart: parameters in order and not, repeats, escapes, blanks, names in any case.
#include "signing/canonical_request.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <utility>

#include "outcrop/sigv4.h"

namespace outcrop::internal {
namespace {

struct PlainRequest {
  std::string method{"GET"};
  std::string path{"/"};
  std::string query{};
  std::vector<std::pair<std::string, std::string>> headers{};
  std::string payload_hash{"UNSIGNED-PAYLOAD"};
};

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return text;
}

std::string encoded(std::string_view text, std::string_view kept) {
  constexpr std::string_view kAlphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (kAlphanumeric.find(c) != std::string_view::npos || kept.find(c) != std::string_view::npos) {
      out += c;
    } else {
      out += {'%', kDigits[byte / 16], kDigits[byte % 16]};
    }
  }
  return out;
}

std::string decoded(std::string_view text) {
  constexpr std::string_view kHex = "0123456789abcdefABCDEF";
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_escape = text[i] == '%' && i + 2 < text.size() && kHex.find(text[i + 1]) != std::string_view::npos &&
                           kHex.find(text[i + 2]) != std::string_view::npos;
    if (is_escape) {
      out += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == separator) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

std::string plain_path(const std::string& path) {
  std::vector<std::string> kept;
  for (const std::string& segment : split(path, '/')) {
    if (segment == ".." && !kept.empty()) kept.pop_back();
    if (!segment.empty() && segment != "." && segment != "..") kept.push_back(segment);
  }
  std::string out = "/";
  for (std::size_t i = 0; i < kept.size(); ++i) out += (i ? "/" : "") + kept[i];
  if (!kept.empty() && path.ends_with('/')) out += '/';
  return encoded(out, "-._~/");
}

std::string plain_query(const std::string& query) {
  std::vector<std::pair<std::string, std::string>> parameters;
  for (const std::string& piece : split(query, '&')) {
    if (piece.empty()) continue;
    const std::size_t equals = std::min(piece.find('='), piece.size());
    const std::string value = equals < piece.size() ? piece.substr(equals + 1) : "";
    parameters.emplace_back(encoded(decoded(piece.substr(0, equals)), "-._~"), encoded(decoded(value), "-._~"));
  }
  std::ranges::sort(parameters);
  std::string out;
  for (const auto& [key, value] : parameters) out += (out.empty() ? "" : "&") + key + "=" + value;
  return out;
}

std::string folded(std::string_view value) {
  std::string out;
  bool blank = false;
  for (const char c : value) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (!is_blank && blank && !out.empty()) out += ' ';
    if (!is_blank) out += c;
    blank = is_blank;
  }
  return out;
}

std::string plain_canonical_request(const PlainRequest& request) {
  std::map<std::string, std::string> headers;
  for (const auto& [name, value] : request.headers) {
    const auto [at, is_new] = headers.try_emplace(lower(name), folded(value));
    if (!is_new) at->second += "," + folded(value);
  }
  std::string lines, names;
  for (const auto& [name, value] : headers) {
    lines += name + ":" + value + "\n";
    names += (names.empty() ? "" : ";") + name;
  }
  return request.method + "\n" + plain_path(request.path) + "\n" + plain_query(request.query) + "\n" + lines + "\n" +
         names + "\n" + request.payload_hash;
}

std::string_view build(CanonicalRequest& canonical, const PlainRequest& request) {
  canonical.begin();
  for (const auto& [name, value] : request.headers) canonical.add_header(name, value);
  canonical.finish(request.method, request.path, request.query, request.payload_hash, true);
  return canonical.text();
}

TEST(CanonicalRequest, IsThatOfThePlainImplementation) {
  const std::vector<PlainRequest> requests{
      {},
      {.path = ""},
      {.path = "a//b/./../c/"},
      {.path = "/a/.b/..c/%2E%2E/v1:0"},
      {.query = "a=1&b=2&c=3"},                                            // in order
      {.query = "c=3&a=1&b=2"},                                            // not so
      {.query = "a=2&a=1&a=&a"},                                           // repeats
      {.query = "ab=1&a=2&a-b=3&A=4"},                                     // keys that begin alike
      {.query = "a=%7e%3a%41&b=x+y z&c=a=b=c&%61=%"},                      // spellings; %61 is a repeat of a
      {.query = "%zz=%4&==&&=&flag&&"},                                    // what is no escape, empty keys and pieces
      {.query = std::string("nul\0=\0\xff\x80", 9)},                       // any byte
      {.query = "maxResults=100&nextToken=abcdefghijklmnop%2Bqrstuv%3D"},  // copied as it is
      {.query = "maxResults=100&maxResults=100&maxResults=99"},            // all but the order
      {.query = "maxResults=100&nextToken=abc=defghijklmnopqrstu"},        // all but an '=' in a value
      {.query = "maxResults=100&nextToken&sortBy=CreationTime"},           // all but an '=' that is left out
      {.query = "maxResults=100&&nextToken=abcdefghijklmnop"},             // all but an empty piece
      {.query = "maxResults=100&nextToken=abcdefghijklmnop&"},
      {.query = "&maxResults=100&nextToken=abcdefghijklmnop"},
      {.query = "=an-empty-key-comes-first&=twice&a=b"},
      {.query = "a=b&=an-empty-key-that-does-not-come-first"},
      {.query = std::string(300, '&')},                     // nothing
      {.query = "a&b&c&d&e&f&g&h&" + std::string(50, '+')}  // grows as much as a query can
  };
  CanonicalRequest canonical;
  for (const PlainRequest& request : requests)
    EXPECT_EQ(build(canonical, request), plain_canonical_request(request)) << request.path << '?' << request.query;
}

TEST(CanonicalRequest, FoldsAndJoinsHeadersAsThePlainImplementation) {
  const std::vector<std::vector<std::pair<std::string, std::string>>> all{
      {{"Host", "h"}, {"X-Amz-Date", "d"}},
      {{"x-b", "2"}, {"X-A", "1"}, {"HOST", "h"}},
      {{"X-A", "1"}, {"host", "h"}, {"x-a", "2"}, {"x-A", " 1 "}},
      {{"x", " at both ends "}, {"y", "in  side"}, {"z", "one inside"}, {"z", "\t \r\n"}, {"z", ""}},
      {{"x", "tab\tand\r\nfold"}, {"y", "\"quoted   text\""}, {"xy", "control \x01 \x1f"}, {"X-", "no blank"}},
      {{"x", std::string(1000, 't')}, {"X", " " + std::string(1000, 't')}, {"x", std::string(1000, ' ')}},
      {{"a-long-name-of-a-header-which-is-in-order", "1"}, {"a-long-name-of-a-header-which-is-in-ordeR-too", "2"}}};
  CanonicalRequest canonical;
  for (const auto& headers : all) {
    const PlainRequest request{.headers = headers};
    EXPECT_EQ(build(canonical, request), plain_canonical_request(request));
  }
}

std::string random_text(std::mt19937& random, std::string_view alphabet, std::size_t longest) {
  std::string text(random() % (longest + 1), ' ');
  for (char& c : text) c = alphabet[random() % alphabet.size()];
  return text;
}

std::string one_of(std::mt19937& random, const std::vector<std::string>& choices) {
  return choices[random() % choices.size()];
}

TEST(CanonicalRequest, IsThatOfThePlainImplementationForRandomRequests) {
  std::mt19937 random(20261127);
  CanonicalRequest canonical;
  for (int i = 0; i < 20'000; ++i) {
    PlainRequest request{.path = "/" + random_text(random, "aB./%2F:~ \xc3", 12),
                         .query = random_text(random, "aab==&&%-4eE+\xff", 24),
                         .headers = {},
                         .payload_hash = random_text(random, "0123456789abcdef", 64)};
    if (i % 2) request.query = "maxResults=100&nextToken=" + random_text(random, "abcXYZ019-_.~", 60);
    if (i % 8 == 1)
      request.query += one_of(random, {"%2B", "%2b", "%41", "&", "=", "&a=b", "&z=0", "&nextToken=", "+"});
    if (i % 16 < 2) request.path = "/evaluation-jobs";  // as it was before, now and then
    const std::size_t headers = random() % 6;
    for (std::size_t header = 0; header < headers; ++header)
      request.headers.emplace_back("h" + random_text(random, "oO-s", 3), random_text(random, "ab  \t\r\n\"\x01", 12));
    ASSERT_EQ(build(canonical, request), plain_canonical_request(request)) << "round " << i;
  }
}

TEST(CanonicalRequest, FollowsChangesOfThePath) {
  CanonicalRequest canonical;
  const auto path_line = [&](std::string_view path, bool normalize) {
    canonical.begin();
    canonical.finish("GET", path, "", "", normalize);
    return std::string(canonical.text().substr(4, canonical.text().find('\n', 4) - 4));
  };
  EXPECT_EQ(path_line("", true), "/");
  EXPECT_EQ(path_line("/a//b", true), "/a/b");
  EXPECT_EQ(path_line("/a//b", false), "/a//b");
  EXPECT_EQ(path_line("/a//b", true), "/a/b");
  EXPECT_EQ(path_line("/a//c", true), "/a/c");
  EXPECT_EQ(path_line("", true), "/");
}

// Queries that begin as the last one did, up to its last value, and those that only seem to.
TEST(CanonicalRequest, FollowsQueriesThatDifferInTheLastValue) {
  const std::vector<std::string> queries{"a=1&b=2", "a=1&b=3",  "a=1&b=3&a=0", "a=1&b=",      "a=1&b==", "a=1&b=&",
                                         "a=1&b=2", "a=1&b=+",  "a=1&b=%2f",   "a=1&b=2&b=1", "a=1&b",   "a=1",
                                         "a=2",     "a=2&a=1",  "a=2&a=1&c=1", "a=1&b=2",     "",        "a=1&b=2",
                                         "b=9",     "b=9&c=%7", "b=9&c=8",     "b=9&b=8",     "=",       "=1"};
  for (const std::string& first : queries) {
    for (const std::string& second : queries) {
      CanonicalRequest canonical;
      build(canonical, {.query = first});
      const PlainRequest request{.query = second};
      EXPECT_EQ(build(canonical, request), plain_canonical_request(request)) << first << " then " << second;
    }
  }
}

TEST(CanonicalRequest, NamesTheSignedHeaders) {
  CanonicalRequest canonical;
  build(canonical, {.headers = {{"X-B", "2"}, {"Host", "h"}, {"x-b", "3"}, {"Accept", "all"}}});
  EXPECT_EQ(canonical.signed_headers(), "accept;host;x-b");
  canonical.begin();
  canonical.finish("GET", "/", "", "", true);
  EXPECT_EQ(canonical.signed_headers(), "");
}

TEST(CanonicalRequest, SignsNamesThatOnlyLookLikeThoseNeverSigned) {
  for (const std::string_view name :
       {"", "t", "TF", "tea", "user-agenT-", "xuser-agent", "connectiom", "x-amzn-trace-ie", "4e", "upgrade1",
        "5pgrade", "a-name-of-more-than-thirty-one-characters", "authorizatiom", "sec-websocket-versiom"})
    EXPECT_FALSE(is_never_signed(name)) << name;
}

}  // namespace
}  // namespace outcrop::internal
