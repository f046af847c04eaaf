// Where a transport puts an answer.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "outcrop/transport.h"

namespace {

using outcrop::Exchange;
using outcrop::TransportFailure;
using ::testing::HasSubstr;

class Exchanges : public ::testing::Test {
 protected:
  Exchanges() { begin(false); }
  // An answer of at most 10 bytes.
  void begin(bool stream, outcrop::internal::ExchangeListener* listener = nullptr) {
    outcrop::TransportRequest request{};
    request.max_response_bytes = 10;
    request.max_response_header_bytes = 40;
    request.max_response_headers = 3;
    request.stream = stream;
    exchange.prepare(request, answer, listener);
  }

  outcrop::internal::ResponseStorage answer;
  Exchange exchange;
};

TEST_F(Exchanges, CollectAnAnswer) {
  exchange.set_status(200);
  exchange.add_header("Content-Type", "text/plain");
  exchange.end_headers();
  EXPECT_TRUE(exchange.append_body("half"));
  EXPECT_TRUE(exchange.append_body(" two"));
  exchange.finish({});
  EXPECT_TRUE(exchange.finished());
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.headers.find("content-type"), "text/plain");
  EXPECT_EQ(answer.body.view(), "half two");
  EXPECT_EQ(exchange.body_received(), 8u);
}

TEST_F(Exchanges, ForgetInterimAnswers) {
  exchange.set_status(103);
  exchange.add_header("Link", "</style.css>");
  EXPECT_TRUE(exchange.is_interim());
  exchange.set_status(204);
  EXPECT_FALSE(exchange.is_interim());
  EXPECT_EQ(answer.headers.find("link").data(), nullptr);
}

TEST_F(Exchanges, RefuseABodyThatIsAnnouncedTooLong) {
  EXPECT_TRUE(exchange.expect_body(10));
  EXPECT_FALSE(exchange.expect_body(11));
  EXPECT_EQ(exchange.body_failure(), TransportFailure::response_too_large);
}

TEST_F(Exchanges, RefuseABodyThatBecomesTooLong) {
  exchange.set_status(200);
  EXPECT_TRUE(exchange.append_body("0123456789"));
  EXPECT_FALSE(exchange.append_body("0"));
  EXPECT_EQ(exchange.body_failure(), TransportFailure::response_too_large);
}

TEST_F(Exchanges, OfAStreamMayBeLongerAsLongAsSomebodyReads) {
  begin(true);
  exchange.set_status(200);
  EXPECT_TRUE(exchange.expect_body(1'000'000));
  EXPECT_TRUE(exchange.append_body("012345678"));
  EXPECT_TRUE(exchange.has_room());
  EXPECT_TRUE(exchange.append_body("9"));
  EXPECT_FALSE(exchange.has_room());
  EXPECT_TRUE(exchange.append_body("what a transport has read already"));
  answer.body.drop_front(answer.body.size());
  EXPECT_TRUE(exchange.has_room());
}

// Nobody takes it away: it is collected, and would wait for room for ever.
TEST_F(Exchanges, OfAStreamThatIsRefusedHaveTheLimitOfAnyAnswer) {
  for (const int status : {302, 403, 500}) {
    begin(true);
    exchange.set_status(status);
    EXPECT_TRUE(exchange.append_body("0123456789"));
    EXPECT_TRUE(exchange.has_room());
    EXPECT_FALSE(exchange.append_body("0")) << status;
    EXPECT_EQ(exchange.body_failure(), TransportFailure::response_too_large);
    begin(true);
    exchange.set_status(status);
    EXPECT_FALSE(exchange.expect_body(11));
  }
}

TEST_F(Exchanges, TellTheirListenerWhatIsNew) {
  struct Count final : outcrop::internal::ExchangeListener {
    void has_changed(Exchange&) noexcept override { ++changes; }
    int changes{};
  } count;
  for (const bool stream : {false, true}) {
    count.changes = 0;
    begin(stream, &count);
    exchange.set_status(200);
    exchange.end_headers();
    EXPECT_EQ(count.changes, stream ? 1 : 0);
    EXPECT_TRUE(exchange.append_body("0"));
    EXPECT_EQ(count.changes, stream ? 2 : 0);
    exchange.finish({});
    EXPECT_EQ(count.changes, stream ? 3 : 1);
  }
}

TEST_F(Exchanges, BeginAnew) {
  exchange.set_status(500);
  EXPECT_TRUE(exchange.append_body("no"));
  exchange.finish({TransportFailure::connection_reset, "broke"});
  begin(false);
  EXPECT_FALSE(exchange.finished());
  EXPECT_FALSE(exchange.response_started());
  EXPECT_EQ(answer.body.size(), 0u);
  EXPECT_EQ(exchange.result().failure, TransportFailure::none);
}

// --- Whatever transport it is, and even if it doesn't look at what it is told ---

TEST_F(Exchanges, CountHeadersForEveryTransport) {
  for (const int headers : {2, 3, 4}) {
    begin(false);
    exchange.set_status(200);
    for (int i = 1; i <= headers; ++i) EXPECT_EQ(exchange.add_header("A", "b"), i <= 3);
    exchange.finish({});
    EXPECT_EQ(exchange.result().failure, headers <= 3 ? TransportFailure::none : TransportFailure::invalid_response);
  }
  EXPECT_EQ(exchange.result().message,
            "the answer has more than 3 headers, the limit (ClientConfig::max_response_headers)");
}

TEST_F(Exchanges, CountBytesOfHeadersForEveryTransport) {
  for (const std::size_t value : {36u, 37u, 38u}) {  // of 40, less a name, a colon and a line end
    begin(false);
    exchange.set_status(200);
    EXPECT_EQ(exchange.add_header("A", std::string(value, 'b')), value <= 37);
    exchange.finish({});
    EXPECT_EQ(exchange.result().failure, value <= 37 ? TransportFailure::none : TransportFailure::invalid_response);
  }
  EXPECT_THAT(exchange.result().message, HasSubstr("more than 40 bytes of headers"));
  EXPECT_EQ(answer.headers.find("A").data(), nullptr) << "it is not kept either";
}

TEST_F(Exchanges, CountHeadersOfInterimAnswers) {
  for (int i = 0; i < 4; ++i) {
    exchange.set_status(103);
    exchange.add_header("A", "b");
  }
  exchange.set_status(200);
  exchange.finish({});
  EXPECT_EQ(exchange.result().failure, TransportFailure::invalid_response);
}

TEST_F(Exchanges, AreNoSuccessWhenTheirBodyWasRefused) {
  for (const bool announced : {false, true}) {
    begin(false);
    exchange.set_status(200);
    EXPECT_FALSE(announced ? exchange.expect_body(11) : exchange.append_body("0123456789a"));
    EXPECT_FALSE(exchange.append_body("0")) << "it would be a body with a hole";
    exchange.finish({});
    EXPECT_EQ(exchange.result().failure, TransportFailure::response_too_large);
    EXPECT_THAT(exchange.result().message, HasSubstr("longer than 10 bytes"));
  }
}

TEST_F(Exchanges, AreNoSuccessWithoutAFinalStatus) {
  exchange.finish({});
  EXPECT_EQ(exchange.result().failure, TransportFailure::invalid_response);
  begin(false);
  exchange.set_status(100);
  exchange.finish({});
  EXPECT_EQ(exchange.result().failure, TransportFailure::invalid_response);
}

TEST_F(Exchanges, KeepTheFailureThatTheTransportTells) {
  exchange.finish({TransportFailure::connection_refused, "nobody there"});
  EXPECT_EQ(exchange.result().failure, TransportFailure::connection_refused);
  EXPECT_EQ(exchange.result().message, "nobody there");
}

TEST_F(Exchanges, NameEveryFailure) {
  for (int i = 0; i <= static_cast<int>(TransportFailure::out_of_memory); ++i)
    EXPECT_NE(to_string(static_cast<TransportFailure>(i)), "Unknown");
}

}  // namespace
