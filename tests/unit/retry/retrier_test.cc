// The one decision whether a call is tried again.
#include "retry/retrier.h"

#include <gtest/gtest.h>

#include "outcrop/testing.h"

namespace {

using namespace std::chrono_literals;
using namespace outcrop::internal;

class Retries : public ::testing::Test {
 protected:
  std::unique_ptr<Retrier> call(const RetryPolicy& policy = {.max_attempts = 3}) {
    auto retrier = std::make_unique<Retrier>(budget, *seams->random);
    retrier->set_policy(policy);
    retrier->attempt_begins();
    return retrier;
  }
  int left() { return budget.quota().left(); }

  RetryBudget budget;
  std::shared_ptr<const Seams> seams = outcrop::testing::FakeClock().seams();
  const Instant now{1h};
  const AttemptFailure transient{.kind = RetryClass::transient};
};

TEST_F(Retries, ArePaidForWhenTheyAreCertain) {
  const auto last = call({.max_attempts = 1});
  EXPECT_FALSE(last->failed(transient, now, {}).again);
  const auto late = call();
  EXPECT_FALSE(late->failed(transient, now, now + 10ms).again);
  const auto acting = call({.max_attempts = 3, .acts_once = true});
  EXPECT_FALSE(acting->failed(transient, now, {}).again);
  EXPECT_EQ(left(), 500);
  const auto certain = call();
  const RetryDecision decision = certain->failed(transient, now, now + 10s);
  EXPECT_TRUE(decision.again);
  EXPECT_EQ(decision.due, now + 25ms);
  EXPECT_EQ(left(), 486);
}

TEST_F(Retries, ThatAreNotSentAreGivenBack) {
  auto cancelled = call();
  EXPECT_TRUE(cancelled->failed(transient, now, {}).again);
  cancelled.reset();
  EXPECT_EQ(left(), 500);
  auto sent = call();
  EXPECT_TRUE(sent->failed(transient, now, {}).again);
  sent->attempt_begins();
  sent.reset();
  EXPECT_EQ(left(), 486);
}

TEST_F(Retries, ThatAreWithdrawnCountAndAreMadeUpFor) {
  const auto one = call({.max_attempts = 1});
  one->attempt_withdrawn();
  one->attempt_begins();
  EXPECT_EQ(one->attempts(), 2);
  EXPECT_EQ(one->max_attempts(), 2);
  EXPECT_FALSE(one->failed(transient, now, {}).again);
}

TEST_F(Retries, OfWhatActsOnceNeedProofThatItWasNotDone) {
  const RetryPolicy policy{.max_attempts = 3, .acts_once = true};
  for (const Delivery delivery : {Delivery::not_sent, Delivery::perhaps_read, Delivery::answered}) {
    EXPECT_EQ(call(policy)->failed({RetryClass::transient, delivery}, now, {}).again, delivery == Delivery::not_sent);
    EXPECT_TRUE(call(policy)->failed({RetryClass::transient, delivery, true}, now, {}).again);
    EXPECT_TRUE(call()->failed({RetryClass::transient, delivery}, now, {}).again);
  }
}

}  // namespace
