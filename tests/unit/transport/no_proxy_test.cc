// The entries of NO_PROXY, form by form.
#include "transport/no_proxy.h"

#include <gtest/gtest.h>

namespace outcrop::internal {
namespace {

struct Row {
  const char* list;
  const char* url;
  bool direct;
};

constexpr Row kRows[] = {
    {"", "http://a.example", false},
    {" , ,", "http://a.example", false},
    {"*", "https://a.example", true},
    {"b.example,*", "http://[::1]/", true},
    // Names.
    {"a.example", "https://a.example/path?x=b.example", true},
    {"a.example", "https://x.y.a.example", true},
    {"a.example", "https://xa.example", false},
    {"a.example", "https://a.example.org", false},
    {"example", "https://example", true},
    {"A.Example.", "https://a.eXample", true},
    {"a.example", "https://A.EXAMPLE.:443/", true},
    {".a.example", "http://x.a.example", true},
    {".a.example", "http://a.example", true},
    {".a.example", "http://xa.example", false},
    {"*.a.example", "http://x.a.example", true},
    {"*.a.example", "http://x.y.a.example", true},
    {"*.a.example", "http://a.example", false},
    {"*.a.example", "http://xa.example", false},
    {".", "http://a.example", false},
    {"*.", "http://a.example", false},
    {"x*.example", "http://xa.example", false},
    {"a.example", "http://user:a.example@b.example", false},
    {"b.example", "http://user:pass@b.example:81", true},
    // Lists.
    {"b.example,a.example", "http://a.example", true},
    {"b.example a.example", "http://a.example", true},
    {" b.example ,\ta.example ", "http://a.example", true},
    {"b.example,c.example", "http://a.example", false},
    // Ports.
    {"a.example:8080", "http://a.example:8080/x", true},
    {"a.example:8080", "http://x.a.example:8080", true},
    {"*.a.example:8080", "http://x.a.example:8080", true},
    {"a.example:8080", "http://a.example:8081", false},
    {"a.example:8080", "http://a.example", false},
    {"a.example:80", "http://a.example", true},
    {"a.example:443", "https://a.example", true},
    {"a.example:80", "https://a.example", false},
    {"a.example:x", "https://a.example", false},
    {"a.example:", "https://a.example", false},
    // IPv4.
    {"127.0.0.1", "http://127.0.0.1:9", true},
    {"127.0.0.1:9", "http://127.0.0.1:9", true},
    {"127.0.0.1:8", "http://127.0.0.1:9", false},
    {"127.0.0.1", "http://127.0.0.10", false},
    {"0.0.1", "http://127.0.0.1", false},
    {".0.0.1", "http://127.0.0.1", false},
    {"10.0.0.0/8", "http://10.255.1.2", true},
    {"10.0.0.0/8", "http://11.0.0.1", false},
    {"10.1.2.3/8", "http://10.9.9.9", true},
    {"192.0.2.128/25", "http://192.0.2.129", true},
    {"192.0.2.128/25", "http://192.0.2.127", false},
    {"192.0.2.1/32", "http://192.0.2.1", true},
    {"192.0.2.1/32", "http://192.0.2.0", false},
    {"0.0.0.0/0", "http://192.0.2.1", true},
    {"0.0.0.0/0", "http://[::1]", false},
    {"0.0.0.0/0", "http://a.example", false},
    {"10.0.0.0/33", "http://10.0.0.1", false},
    {"10.0.0.0/-1", "http://10.0.0.1", false},
    {"10.0.0.0/", "http://10.0.0.1", false},
    {"10.0.0.0/x", "http://10.0.0.1", false},
    {"10/8", "http://10.0.0.1", false},
    // IPv6.
    {"::1", "http://[::1]:8080/", true},
    {"[::1]", "http://[::1]/", true},
    {"[::1]:8080", "http://[::1]:8080/", true},
    {"[::1]:8080", "http://[::1]:8081/", false},
    {"[::1]:80", "http://[::1]/", true},
    {"0:0:0:0:0:0:0:1", "http://[::1]/", true},
    {"2001:DB8::1", "http://[2001:db8:0::1]/", true},
    {"::1", "http://[::2]/", false},
    {"fe80::1", "http://[fe80::1%25eth0]/", true},
    {"2001:db8::/32", "http://[2001:db8:1::5]:80", true},
    {"[2001:db8::]/32", "http://[2001:db8:1::5]", true},
    {"2001:db8::/32", "http://[2001:db9::5]", false},
    {"fd00::/7", "http://[fc00::1]", true},
    {"::1/128", "http://[::1]", true},
    {"::1/128", "http://[::]", false},
    {"::/0", "http://[2001:db8::1]", true},
    {"::/0", "http://127.0.0.1", false},
    {"::/129", "http://[::1]", false},
    {"[", "http://[::1]", false},
    {"[]", "http://[::1]", false},
    {"[::1", "http://[::2]", false},
    {"[::1]x", "http://[::1]", false},
};

TEST(NoProxy, NamesHosts) {
  for (const Row& row : kRows)
    EXPECT_EQ(is_reached_directly(row.url, row.list), row.direct) << row.list << " for " << row.url;
}

}  // namespace
}  // namespace outcrop::internal
