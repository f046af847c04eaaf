// Exchanges for which memory runs out, at each allocation in turn: never the network's fault, and the lane works on.
#include <curl/curl.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <cstring>
#include <functional>

#include "failing_new.h"
#include "outcrop/internal/response_storage.h"
#include "retry/retry_class.h"
#include "support/scripted_server.h"
#include "transport/curl_transport.h"

namespace outcrop::internal {
namespace {

using std::chrono::milliseconds;
using test::allocations_until_failure;

thread_local bool in_libcurl{};  // where allocations fail: there, or in our own code

void* curl_malloc(std::size_t size) { return in_libcurl && test::allocation_fails() ? nullptr : std::malloc(size); }
void* curl_calloc(std::size_t count, std::size_t size) {
  return in_libcurl && test::allocation_fails() ? nullptr : std::calloc(count, size);
}
void* curl_realloc(void* memory, std::size_t size) {
  return in_libcurl && test::allocation_fails() ? nullptr : std::realloc(memory, size);
}
char* curl_strdup(const char* text) { return in_libcurl && test::allocation_fails() ? nullptr : ::strdup(text); }

class OutOfMemory : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    ASSERT_EQ(curl_global_init_mem(CURL_GLOBAL_DEFAULT, curl_malloc, std::free, curl_realloc, curl_strdup, curl_calloc),
              CURLE_OK);
  }

  // What became of an exchange; nothing when it threw.
  std::optional<TransportResult> exchange_on(TransportLane& lane) {
    ResponseStorage storage;
    Exchange exchange;
    exchange.prepare({.method = "POST",
                      .url = url,
                      .headers = headers,
                      .body = "{}",
                      .connect_limit = milliseconds(60000),
                      .max_response_bytes = 1 << 20},
                     storage);
    try {
      lane.start(exchange);
      while (!exchange.finished()) lane.drive(milliseconds(60000));
      return exchange.result();
    } catch (const std::bad_alloc&) {
      const int left = std::exchange(allocations_until_failure, -1);
      if (!exchange.finished()) lane.abort(exchange);
      allocations_until_failure = left;
      return {};
    }
  }

  // At how many allocations an exchange was made to fail; `look` sees how it did.
  int exhaust(const std::function<void(const TransportResult&)>& look) {
    for (int n = 0;; ++n) {
      const std::shared_ptr<Transport> transport = make_curl_transport({});
      const std::unique_ptr<TransportLane> lane = transport->open_lane();
      allocations_until_failure = n;
      const std::optional<TransportResult> result = exchange_on(*lane);
      const bool failed = std::exchange(allocations_until_failure, -1) < 0;
      if (result && result->failure != TransportFailure::none) look(*result);
      const std::optional<TransportResult> next = exchange_on(*lane);
      EXPECT_TRUE(next && next->failure == TransportFailure::none)
          << "after the failure of allocation " << n << ": " << (next ? next->message : "out of memory");
      if (!failed) return n;
    }
  }

  test::ScriptedServer server;
  const std::string url = server.url() + "/";
  const std::vector<HeaderView> headers{{"Host", "127.0.0.1"}, {"X-Long", "a header that no short text holds"}};
};

TEST_F(OutOfMemory, InOurOwnCodeIsToldAsThat) {
  in_libcurl = false;
  const int failed = exhaust([](const TransportResult& result) {
    EXPECT_EQ(result.failure, TransportFailure::out_of_memory) << result.message;
  });
  EXPECT_GT(failed, 5);
}

TEST_F(OutOfMemory, InLibcurlIsNeverRetried) {
  in_libcurl = true;
  const int failed = exhaust([](const TransportResult& result) {
    // Which libcurl says of an address, too, that it has no memory to read.
    if (result.failure == TransportFailure::host_not_found) return;
    EXPECT_EQ(classify_failure(result, false).kind, RetryClass::none)
        << to_string(result.failure) << ": " << result.message;
  });
  EXPECT_GT(failed, 20);
  in_libcurl = false;
}

}  // namespace
}  // namespace outcrop::internal
