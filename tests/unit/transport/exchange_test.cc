// Where a transport puts an answer.
#include <gtest/gtest.h>

#include "outcrop/transport.h"

namespace {

using outcrop::Exchange;
using outcrop::TransportFailure;

class Exchanges : public ::testing::Test {
 protected:
  Exchanges() { begin(false); }
  // An answer of at most 10 bytes.
  void begin(bool stream) {
    outcrop::TransportRequest request{};
    request.max_response_bytes = 10;
    request.stream = stream;
    exchange.prepare(request, answer);
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
  EXPECT_TRUE(exchange.append_body("0123456789"));
  answer.body.drop_front(10);
  EXPECT_TRUE(exchange.append_body("0123456789"));
  EXPECT_FALSE(exchange.append_body("0"));
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

TEST_F(Exchanges, NameEveryFailure) {
  for (int i = 0; i <= static_cast<int>(TransportFailure::out_of_memory); ++i)
    EXPECT_NE(to_string(static_cast<TransportFailure>(i)), "Unknown");
}

}  // namespace
