// The parts of URLs.
#include "base/url.h"

#include <gtest/gtest.h>

namespace outcrop::internal {
namespace {

TEST(Url, IsTakenApart) {
  struct Row {
    std::string_view url, scheme, authority, target;
  };
  for (const Row& row :
       {Row{"https://h:1/p/q?a=b", "https", "h:1", "/p/q?a=b"}, Row{"http://h", "http", "h", "/"},
        Row{"http://[::1]:80?a=/b", "http", "[::1]:80", "?a=/b"}, Row{"http://u:p@x@h/a@b", "http", "h", "/a@b"},
        Row{"http://h#f/a", "http", "h", "/"}, Row{"http://h/a?b#c?d", "http", "h", "/a?b"},
        Row{"h:1/a", "", "h:1", "/a"}, Row{"http://", "http", "", "/"}, Row{"", "", "", "/"}}) {
    const UrlParts parts = split_url(row.url);
    EXPECT_EQ(parts.scheme, row.scheme) << row.url;
    EXPECT_EQ(parts.authority, row.authority) << row.url;
    EXPECT_EQ(parts.target, row.target) << row.url;
  }
}

}  // namespace
}  // namespace outcrop::internal
