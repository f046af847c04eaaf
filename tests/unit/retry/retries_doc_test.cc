// docs/retries.md holds what the Retrier decides; OUTCROP_WRITE_DOCS=1 writes it there.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <vector>

#include "outcrop/testing.h"
#include "retry/retrier.h"

namespace {

using namespace outcrop::internal;
using outcrop::TransportFailure;

constexpr std::string_view kBegin =
    "<!-- From what Retrier::failed answers; OUTCROP_WRITE_DOCS=1 rewrites the table. -->\n";
constexpr std::string_view kEnd = "<!-- end -->\n";

struct Row {
  std::string what;
  AttemptFailure failure;
};

std::vector<Row> rows() {
  const auto answer = [](std::string what, int status, std::string_view code, ModeledRetry modeled = {}) {
    return Row{std::move(what), classify_answer(status, code, modeled)};
  };
  std::vector<Row> all{
      answer("answer with a throttling code, such as `ThrottlingException`", 400, "ThrottlingException"),
      answer("answer with status 429 and any other code", 429, "Other"),
      answer("error that its model calls retryable, such as bedrock-runtime's `ModelNotReadyException`", 429,
             "ModelNotReadyException", ModeledRetry::transient),
      answer("answer with status 500, 502, 503 or 504 and any other code", 503, "ServiceUnavailableException"),
      answer("answer with the code `RequestTimeout` or `RequestTimeoutException`", 400, "RequestTimeout"),
      answer("any other error that the service answers", 400, "ValidationException"),
  };
  const auto failed = [&all](TransportFailure failure, std::string_view when, bool not_read, bool answer_begun) {
    all.push_back({"`" + std::string(to_string(failure)) + "`" + std::string(when),
                   classify_failure({.failure = failure, .request_not_read = not_read}, answer_begun)});
  };
  for (int i = 1; to_string(static_cast<TransportFailure>(i)) != "Unknown"; ++i) {
    const auto failure = static_cast<TransportFailure>(i);
    const bool is_of_answer = failure == TransportFailure::truncated_body;
    failed(failure, "", false, is_of_answer);
    if (failure != TransportFailure::connection_closed && failure != TransportFailure::connection_reset) continue;
    failed(failure, ", the server says that it hasn't read the request (HTTP/2)", true, false);
    failed(failure, ", within an answer", false, true);
  }
  all.push_back({"`AttemptTimeout`", {.kind = RetryClass::transient, .delivery = Delivery::perhaps_read}});
  return all;
}

std::string name_of(RetryClass kind) {
  return kind == RetryClass::none ? "no" : kind == RetryClass::transient ? "transient" : "throttling";
}

std::string name_of(Delivery delivery) {
  return delivery == Delivery::not_sent ? "not sent" : delivery == Delivery::answered ? "answered" : "perhaps read";
}

bool again(const AttemptFailure& failure, bool acts_once) {
  RetryBudget budget;
  const auto seams = outcrop::testing::FakeClock().seams();
  Retrier retrier(budget, *seams->random);
  retrier.set_policy({.max_attempts = 3, .acts_once = acts_once});
  retrier.attempt_begins();
  return retrier.failed(failure, Instant(), {}).again;
}

std::string table() {
  std::string text =
      "| What failed | Worth it | The request was | Sent again | Sent again if it acts each time |\n"
      "|---|---|---|---|---|\n";
  for (const Row& row : rows())
    text += "| " + row.what + " | " + name_of(row.failure.kind) + " | " + name_of(row.failure.delivery) + " | " +
            (again(row.failure, false) ? "yes" : "no") + " | " + (again(row.failure, true) ? "yes" : "no") + " |\n";
  return text;
}

TEST(RetriesInTheDocs, AreThoseOfTheRetrier) {
  const std::string path = OUTCROP_SOURCE_DIR "/docs/retries.md";
  std::ifstream in(path, std::ios::binary);
  std::string document{std::istreambuf_iterator<char>(in), {}};
  std::size_t begin = document.find(kBegin);
  ASSERT_NE(begin, std::string::npos) << path;
  begin += kBegin.size();
  const std::size_t end = document.find(kEnd, begin);
  ASSERT_NE(end, std::string::npos) << path;
  if (std::getenv("OUTCROP_WRITE_DOCS")) {
    document.replace(begin, end - begin, table());
    std::ofstream(path, std::ios::binary | std::ios::trunc) << document;
  } else {
    EXPECT_EQ(document.substr(begin, end - begin), table()) << "run this test with OUTCROP_WRITE_DOCS=1";
  }
}

}  // namespace
