// What libcurl is told, and what becomes of an option that it refuses.
#include <curl/curl.h>
#include <dlfcn.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdarg>
#include <cstring>
#include <functional>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "outcrop/internal/response_storage.h"
#include "retry/retry_class.h"
#include "support/duplex_server.h"
#include "support/scripted_server.h"
#include "transport/curl_multi.h"
#include "transport/curl_transport.h"

namespace {

thread_local std::map<CURLoption, long> numbers;  // that options were set to last
thread_local int options_until_refusal = -1;      // below 0: none is refused
thread_local int handles;                         // that were made and not freed

}  // namespace

// These stand before libcurl's own.

extern "C" CURL* curl_easy_init() {
  static const auto original = reinterpret_cast<CURL* (*)()>(dlsym(RTLD_NEXT, "curl_easy_init"));
  ++handles;
  return original();
}

extern "C" void curl_easy_cleanup(CURL* handle) {
  static const auto original = reinterpret_cast<void (*)(CURL*)>(dlsym(RTLD_NEXT, "curl_easy_cleanup"));
  --handles;
  original(handle);
}

extern "C" CURLcode curl_easy_setopt(CURL* handle, CURLoption option, ...) {
  static const auto original =
      reinterpret_cast<CURLcode (*)(CURL*, CURLoption, ...)>(dlsym(RTLD_NEXT, "curl_easy_setopt"));
  if (options_until_refusal >= 0 && options_until_refusal-- == 0) return CURLE_UNKNOWN_OPTION;
  va_list arguments;
  va_start(arguments, option);
  CURLcode code{};
  if (option < CURLOPTTYPE_OBJECTPOINT) {
    numbers[option] = va_arg(arguments, long);
    code = original(handle, option, numbers[option]);
  } else if (option >= CURLOPTTYPE_OFF_T && option < CURLOPTTYPE_BLOB) {
    code = original(handle, option, va_arg(arguments, curl_off_t));
  } else {
    code = original(handle, option, va_arg(arguments, void*));
  }
  va_end(arguments);
  return code;
}

namespace outcrop::internal {
namespace {

using namespace std::chrono_literals;

thread_local CurlMulti::Instant now;

class CurlOptions : public ::testing::Test {
 protected:
  ~CurlOptions() override { options_until_refusal = -1; }

  void begin(CurlMulti& multi, std::chrono::milliseconds connect_limit) {
    exchange.prepare({.method = "POST",
                      .url = url,
                      .headers = headers,
                      .body = "{}",
                      .connect_limit = connect_limit,
                      .max_response_bytes = 1 << 20},
                     storage);
    multi.start(exchange, settings);
  }

  static long connect_limit() { return numbers.at(CURLOPT_CONNECTTIMEOUT_MS); }

  test::ScriptedServer server;
  std::string url = server.url() + "/";
  const std::vector<HeaderView> headers{{"Host", "127.0.0.1"}};
  const std::shared_ptr<const CurlSettings> settings = std::make_shared<CurlSettings>();
  ResponseStorage storage;
  Exchange exchange;
};

TEST_F(CurlOptions, ThatAreRefusedFailTheExchangeUnsent) {
  for (int n = 0;; ++n) {
    CurlMulti multi;
    options_until_refusal = n;
    begin(multi, 60s);
    if (std::exchange(options_until_refusal, -1) >= 0) {
      EXPECT_GT(n, 30);
      return multi.abort(exchange);
    }
    ASSERT_TRUE(exchange.finished()) << "option " << n;
    EXPECT_EQ(exchange.result().failure, TransportFailure::bad_settings) << exchange.result().message;
    EXPECT_EQ(classify_failure(exchange.result(), false).kind, RetryClass::none);
    EXPECT_EQ(server.connections(), 0u);
  }
}

// libcurl takes 0 for its own limit of 300 s.
TEST_F(CurlOptions, NoConnectLimitIsTheLongestThatThereIs) {
  for (const auto none : {0ms, std::chrono::milliseconds::max()}) {
    CurlMulti multi;
    begin(multi, none);
    EXPECT_EQ(connect_limit(), std::numeric_limits<int>::max());
    multi.abort(exchange);
  }
}

// A listing that is parked between its pages is not driven.
TEST_F(CurlOptions, ConnectLimitsRestBetweenDrives) {
  now = CurlMulti::Instant(1h);
  const test::ScriptedServer deaf({.deaf = true});
  CurlMulti multi([] { return now; });
  url = "https" + deaf.url().substr(4) + "/";  // whose handshake nobody answers
  begin(multi, 60s);
  multi.drive(0ms);
  EXPECT_EQ(connect_limit(), 60'000);
  now += 1h;
  multi.drive(0ms);
  EXPECT_FALSE(exchange.finished());
  EXPECT_EQ(connect_limit(), 3'660'000);
  multi.abort(exchange);
}

TEST_F(CurlOptions, SuitAnExchangeOverAPollThatEverySystemHas) {
  server.otherwise([](const test::Received&) { return test::json("{}"); });
  CurlMulti multi(&std::chrono::steady_clock::now, SocketPoll::make_portable());
  for (int i = 0; i < 2; ++i) {
    begin(multi, 60s);
    while (!exchange.finished()) multi.drive(std::chrono::milliseconds::max());
    EXPECT_EQ(storage.status, 200) << exchange.result().message;
  }
  EXPECT_EQ(server.connections(), 1u);
}

/// Tells the lane that it is for when it would rest for the first time once `may_rest()`, or never does.
class RestingPoll final : public SocketPoll {
 public:
  bool watch(int socket, Interest interest, void* owner) noexcept override {
    return inner_->watch(socket, interest, owner);
  }
  void forget(int socket) noexcept override { inner_->forget(socket); }
  void forget_all() noexcept override { inner_->forget_all(); }
  std::span<const Ready> wait(int milliseconds) override {
    const auto ready = inner_->wait(0);
    busy_in_a_row = ready.empty() && milliseconds != 0 ? 0 : busy_in_a_row + 1;
    if (busy_in_a_row == 0 && !may_rest()) return inner_->wait(milliseconds);
    if (busy_in_a_row == 0 || busy_in_a_row > kTooBusy) over();
    return ready;
  }
  void wake() noexcept override { inner_->wake(); }
  void abandon() noexcept override { inner_->abandon(); }

  static constexpr int kTooBusy = 2000;
  std::function<bool()> may_rest;
  std::function<void()> over;
  int busy_in_a_row{};

 private:
  const std::unique_ptr<SocketPoll> inner_ = SocketPoll::make();
};

struct EndlessBody final : RequestBody {
  Piece read(char* to, std::size_t size) override {
    std::memset(to, 'x', size);
    bytes += size;
    return {.bytes = size};
  }
  std::size_t bytes{};
};

TEST_F(CurlOptions, LetALaneRestWhileHttp2HoldsABodyBack) {
  test::DuplexServer deaf([](test::DuplexPeer& peer) {
    peer.hold_back(true);
    peer.begin_stream();
    peer.wait_for_end();
  });
  auto made = std::make_unique<RestingPoll>();
  RestingPoll& poll = *made;
  CurlMulti multi(&std::chrono::steady_clock::now, std::move(made));
  EndlessBody body;
  poll.may_rest = [&] { return body.bytes >= 65'535; };  // the window
  poll.over = [&] { multi.wake(); };
  const std::string to = deaf.url() + "/";
  exchange.prepare({.method = "POST",
                    .url = to,
                    .headers = headers,
                    .body = {},
                    .body_source = &body,
                    .full_duplex = true,
                    .max_response_bytes = 1 << 20,
                    .stream = true},
                   storage);
  multi.start(exchange, settings);
  while (poll.busy_in_a_row <= RestingPoll::kTooBusy && !(poll.may_rest() && poll.busy_in_a_row == 0))
    multi.drive(std::chrono::milliseconds::max());
  EXPECT_EQ(poll.busy_in_a_row, 0);
  multi.abort(exchange);
}

// More than share a multi handle of libcurl's.
TEST_F(CurlOptions, KeepAConnectionForEachOfManyExchanges) {
  constexpr std::size_t kMany = 300;
  server.otherwise([](const test::Received&) { return test::json("{}"); });
  CurlMulti multi;
  std::vector<Exchange> exchanges(kMany);
  std::vector<ResponseStorage> answers(kMany);
  for (int round = 0; round < 2; ++round) {
    for (std::size_t i = 0; i < kMany; ++i) {
      exchanges[i].prepare({.method = "GET", .url = url, .headers = headers, .body = {}, .max_response_bytes = 1 << 20},
                           answers[i]);
      multi.start(exchanges[i], settings);
    }
    while (!std::ranges::all_of(exchanges, &Exchange::finished)) multi.drive(std::chrono::milliseconds::max());
    for (const ResponseStorage& one : answers) EXPECT_EQ(one.status, 200);
  }
  EXPECT_EQ(server.connections(), kMany);
}

// A Dispatcher outlives many clients, whose lanes move on together.
TEST_F(CurlOptions, GoWithTheLaneThatTheyWereSetFor) {
  const auto answer_on = [this](TransportLane& lane) {
    exchange.prepare({.method = "GET", .url = url, .headers = headers, .body = {}, .max_response_bytes = 1 << 20},
                     storage);
    lane.start(exchange);
    while (!exchange.finished()) lane.drive(60s);
    EXPECT_EQ(exchange.result().failure, TransportFailure::none) << exchange.result().message;
  };
  const std::shared_ptr<Transport> transport = make_curl_transport({});
  const std::unique_ptr<TransportLane> stays = transport->open_lane();
  answer_on(*stays);
  const int before = handles;
  for (int i = 0; i < 3; ++i) {
    const std::shared_ptr<Transport> other = make_curl_transport({});
    answer_on(*other->open_lane_beside(*stays));
  }
  EXPECT_EQ(handles, before);
  EXPECT_EQ(server.connections(), 1u);  // which are kept for all
}

}  // namespace
}  // namespace outcrop::internal
