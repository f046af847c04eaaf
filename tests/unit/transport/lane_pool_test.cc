// Who gets a lane, and when.
#include "transport/lane_pool.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <thread>
#include <vector>

namespace {

using namespace std::chrono_literals;
using outcrop::CancellationSource;
using outcrop::Exchange;
using outcrop::internal::LaneLease;
using outcrop::internal::LanePool;
using outcrop::internal::ParkedLane;
using ::testing::ElementsAre;

/// Lanes that only remember what was aborted.
class CountedTransport final : public outcrop::Transport {
 public:
  std::unique_ptr<outcrop::TransportLane> open_lane() override {
    ++opened;
    return std::make_unique<Lane>(*this);
  }
  int opened{};
  int aborted{};

 private:
  class Lane final : public outcrop::TransportLane {
   public:
    explicit Lane(CountedTransport& transport) : transport_(transport) {}
    void start(Exchange&) override {}
    void abort(Exchange&) override { ++transport_.aborted; }
    void drive(std::chrono::milliseconds) override {}
    void wake() override {}

   private:
    CountedTransport& transport_;
  };
};

class Lanes : public ::testing::Test {
 protected:
  LaneLease acquire(LanePool& pool) { return pool.acquire({}, {}); }
  // Until so many threads wait for a lane.
  static void wait_for_waiters(LanePool& pool, std::size_t count) {
    while (pool.waiting() != count) std::this_thread::yield();
  }

  std::shared_ptr<CountedTransport> transport = std::make_shared<CountedTransport>();
};

TEST_F(Lanes, AreOpenedWhenTheyAreNeeded) {
  LanePool pool(transport, 3);
  EXPECT_EQ(transport->opened, 0);
  const LaneLease one = acquire(pool);
  EXPECT_EQ(transport->opened, 1);
}

TEST_F(Lanes, ThatAreWarmAreUsedFirstAndTheLastOneFirst) {
  LanePool pool(transport, 3);
  LaneLease first = acquire(pool);
  LaneLease second = acquire(pool);
  const outcrop::TransportLane* const last = &*second;
  first.give_back();
  second.give_back();
  EXPECT_EQ(&*acquire(pool), last);
  EXPECT_EQ(transport->opened, 2);
}

TEST_F(Lanes, GoToThoseWhoWaitInOrderOfArrival) {
  LanePool pool(transport, 1);
  LaneLease held = acquire(pool);
  std::vector<int> order;  // written by whoever has the one lane
  std::vector<std::thread> threads;
  for (int i = 0; i < 10; ++i) {
    threads.emplace_back([&, i] {
      const LaneLease lease = acquire(pool);
      order.push_back(i);
    });
    wait_for_waiters(pool, static_cast<std::size_t>(i) + 1);
  }
  held.give_back();
  for (std::thread& thread : threads) thread.join();
  EXPECT_THAT(order, ElementsAre(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
}

TEST_F(Lanes, AreNotToBeHadByThoseWhoCameLater) {
  LanePool pool(transport, 1);
  LaneLease held = acquire(pool);
  std::thread waiter([&] { EXPECT_TRUE(acquire(pool)); });
  wait_for_waiters(pool, 1);
  EXPECT_FALSE(pool.try_acquire());
  EXPECT_TRUE(held.others_wait());
  held.give_back();
  waiter.join();
  EXPECT_TRUE(pool.try_acquire());
}

TEST_F(Lanes, AreNotWaitedForLongerThanTheLimit) {
  LanePool pool(transport, 1);
  const LaneLease held = acquire(pool);
  EXPECT_FALSE(pool.acquire(1ms, {}));
  EXPECT_EQ(pool.waiting(), 0u);
}

TEST_F(Lanes, AreNotWaitedForByACancelledCall) {
  LanePool pool(transport, 1);
  const LaneLease held = acquire(pool);
  CancellationSource source;
  std::thread waiter([&] { EXPECT_FALSE(pool.acquire({}, source.token())); });
  wait_for_waiters(pool, 1);
  source.cancel();
  waiter.join();
  EXPECT_EQ(pool.waiting(), 0u);
  EXPECT_FALSE(pool.acquire({}, source.token()));
}

TEST_F(Lanes, ThatAreParkedComeBackToTheirOwner) {
  LanePool pool(transport, 1);
  Exchange exchange;
  std::array<Exchange*, 1> exchanges{&exchange};
  ParkedLane parked;
  parked.park(acquire(pool), exchanges);
  EXPECT_FALSE(pool.try_acquire());  // nobody is in need
  EXPECT_TRUE(parked.take());
  EXPECT_EQ(transport->aborted, 0);
}

TEST_F(Lanes, ThatAreParkedAreTakenWhenThereIsNoOther) {
  LanePool pool(transport, 1);
  Exchange exchange;
  std::array<Exchange*, 1> exchanges{&exchange};
  ParkedLane parked;
  parked.park(acquire(pool), exchanges);
  EXPECT_TRUE(acquire(pool));
  EXPECT_EQ(transport->aborted, 1);
  EXPECT_TRUE(parked.parked());
  EXPECT_FALSE(parked.take());
}

TEST_F(Lanes, GoAtOnceToThoseWhoWaitWhenTheyAreParked) {
  LanePool pool(transport, 1);
  LaneLease held = acquire(pool);
  std::thread waiter([&] { EXPECT_TRUE(acquire(pool)); });
  wait_for_waiters(pool, 1);
  Exchange exchange;
  std::array<Exchange*, 1> exchanges{&exchange};
  ParkedLane parked;
  parked.park(std::move(held), exchanges);
  waiter.join();
  EXPECT_EQ(transport->aborted, 1);
  EXPECT_FALSE(parked.take());
}

}  // namespace
