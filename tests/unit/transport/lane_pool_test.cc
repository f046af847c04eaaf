// Who gets a lane, and when.
#include "transport/lane_pool.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <stdexcept>
#include <thread>
#include <vector>

#include "outcrop/testing.h"
#include "support/forked_child.h"

namespace {

using namespace std::chrono_literals;
using outcrop::CancellationSource;
using outcrop::Exchange;
using outcrop::internal::LaneLease;
using outcrop::internal::LanePool;
using ::testing::ElementsAre;

/// Lanes that only remember what was done with them.
class CountedTransport final : public outcrop::Transport {
 public:
  std::unique_ptr<outcrop::TransportLane> open_lane() override {
    look();
    ++opened;
    ++alive;
    return std::make_unique<Lane>(*this);
  }
  void look() {
    ++touched;
    if (broken) throw std::runtime_error("broken");
  }

  bool broken{};
  int opened{};
  int alive{};
  int touched{};
  int aborted{};
  int abandoned{};

 private:
  class Lane final : public outcrop::TransportLane {
   public:
    explicit Lane(CountedTransport& transport) : transport_(transport) {}
    ~Lane() override { --transport_.alive; }
    void start(Exchange&) override { transport_.look(); }
    void abort(Exchange&) override {
      ++transport_.touched;
      ++transport_.aborted;
    }
    void drive(std::chrono::milliseconds) override { transport_.look(); }
    void wake() override { ++transport_.touched; }
    void abandon() override { ++transport_.abandoned; }

   private:
    CountedTransport& transport_;
  };
};

class Lanes : public ::testing::Test {
 protected:
  static bool acquire(LanePool& pool, LaneLease& lease) { return pool.acquire(lease, {}, {}); }
  // Until so many threads wait for a permit.
  static void wait_for_waiters(LanePool& pool, std::size_t count) {
    while (pool.waiting() != count) std::this_thread::yield();
  }

  // They outlive the leases.
  std::array<Exchange, 3> exchanges;
  std::shared_ptr<CountedTransport> transport = std::make_shared<CountedTransport>();
};

TEST_F(Lanes, AreOpenedWhenTheyAreNeeded) {
  LanePool pool(transport, 3);
  EXPECT_EQ(transport->opened, 0);
  LaneLease one;
  ASSERT_TRUE(acquire(pool, one));
  EXPECT_EQ(transport->opened, 1);
}

TEST_F(Lanes, ThatAreWarmAreUsedFirst) {
  LanePool pool(transport, 3);
  for (int i = 0; i < 5; ++i) {
    LaneLease lease;
    ASSERT_TRUE(acquire(pool, lease));
  }
  EXPECT_EQ(transport->opened, 1);
}

// As those that a burst of calls leaves behind, whose peers have ended the connections since.
TEST_F(Lanes, ThatNobodyNeededForLongGo) {
  outcrop::testing::FakeClock clock;
  LanePool pool(transport, 3, clock.seams()->clock);
  std::array<LaneLease, 3> leases;
  for (LaneLease& lease : leases) ASSERT_TRUE(acquire(pool, lease));
  for (LaneLease& lease : leases) lease.give_back();
  const auto one_call = [&] { return acquire(pool, leases[0]) && (leases[0].give_back(), true); };
  clock.advance(LanePool::kLongestIdle);
  EXPECT_TRUE(one_call());
  EXPECT_EQ(transport->alive, 3);
  clock.advance(1s);
  EXPECT_TRUE(one_call());
  EXPECT_EQ(transport->alive, 1);
  EXPECT_EQ(transport->opened, 3);
}

TEST_F(Lanes, TakeAPermitForEachExchange) {
  LanePool pool(transport, 3);
  LaneLease lease;
  EXPECT_FALSE(lease.may_start());
  ASSERT_TRUE(pool.try_acquire(lease));
  lease.start(exchanges[0]);
  EXPECT_FALSE(lease.may_start());
  ASSERT_TRUE(pool.try_acquire(lease));
  EXPECT_TRUE(lease.may_start());
  EXPECT_EQ(transport->opened, 1);
  EXPECT_EQ(pool.free(), 1u);
  lease.end(exchanges[0]);
  lease.give_back();
  EXPECT_EQ(pool.free(), 3u);
}

TEST_F(Lanes, GoToThoseWhoWaitInOrderOfArrival) {
  LanePool pool(transport, 1);
  LaneLease held;
  ASSERT_TRUE(acquire(pool, held));
  std::vector<int> order;  // written by whoever has the one permit
  std::vector<std::thread> threads;
  for (int i = 0; i < 10; ++i) {
    threads.emplace_back([&, i] {
      LaneLease lease;
      EXPECT_TRUE(acquire(pool, lease));
      order.push_back(i);
    });
    wait_for_waiters(pool, static_cast<std::size_t>(i) + 1);
  }
  held.give_back();
  for (std::thread& thread : threads) thread.join();
  EXPECT_THAT(order, ElementsAre(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
  EXPECT_EQ(transport->opened, 1);
}

TEST_F(Lanes, AreNotToBeHadByThoseWhoCameLater) {
  LanePool pool(transport, 1);
  LaneLease held;
  ASSERT_TRUE(acquire(pool, held));
  std::thread waiter([&] {
    LaneLease lease;
    EXPECT_TRUE(acquire(pool, lease));
  });
  wait_for_waiters(pool, 1);
  LaneLease later;
  EXPECT_FALSE(pool.try_acquire(later));
  held.give_back();
  waiter.join();
  EXPECT_TRUE(pool.try_acquire(later));
}

TEST_F(Lanes, AreNotWaitedForLongerThanTheLimit) {
  LanePool pool(transport, 1);
  LaneLease held;
  LaneLease other;
  ASSERT_TRUE(acquire(pool, held));
  EXPECT_FALSE(pool.acquire(other, 1ms, {}));
  EXPECT_EQ(pool.waiting(), 0u);
}

TEST_F(Lanes, AreNotWaitedForByACancelledCall) {
  LanePool pool(transport, 1);
  LaneLease held;
  LaneLease other;
  ASSERT_TRUE(acquire(pool, held));
  CancellationSource source;
  std::thread waiter([&] { EXPECT_FALSE(pool.acquire(other, {}, source.token())); });
  wait_for_waiters(pool, 1);
  source.cancel();
  waiter.join();
  EXPECT_EQ(pool.waiting(), 0u);
  EXPECT_FALSE(pool.acquire(other, {}, source.token()));
}

TEST_F(Lanes, ThatAreParkedComeBackToTheirOwner) {
  LanePool pool(transport, 1);
  LaneLease lease;
  ASSERT_TRUE(acquire(pool, lease));
  lease.start(exchanges[0]);
  lease.park();
  LaneLease other;
  EXPECT_FALSE(pool.try_acquire(other));  // nobody is in need
  lease.resume();
  EXPECT_FALSE(lease.has_lost(exchanges[0]));
  EXPECT_EQ(transport->aborted, 0);
}

TEST_F(Lanes, ThatAreParkedWithNothingOnTheirWayAreGivenBack) {
  LanePool pool(transport, 3);
  LaneLease lease;
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(pool.try_acquire(lease));
  lease.park();
  EXPECT_FALSE(lease.has_lane());
  EXPECT_EQ(pool.free(), 3u);
}

TEST_F(Lanes, ThatAreParkedKeepAPermitForEachExchangeAlone) {
  LanePool pool(transport, 3);
  LaneLease lease;
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(pool.try_acquire(lease));
  lease.start(exchanges[0]);
  lease.park();
  EXPECT_EQ(pool.free(), 2u);
}

TEST_F(Lanes, ThatAreParkedLoseTheirLastExchangeFirst) {
  LanePool pool(transport, 2);
  LaneLease lease;
  for (int i : {0, 1}) {
    ASSERT_TRUE(pool.try_acquire(lease));
    lease.start(exchanges[static_cast<std::size_t>(i)]);
  }
  lease.park();
  LaneLease call;
  ASSERT_TRUE(acquire(pool, call));
  EXPECT_EQ(transport->aborted, 1);
  lease.resume();
  EXPECT_FALSE(lease.has_lost(exchanges[0]));
  EXPECT_TRUE(lease.has_lost(exchanges[1]));
}

TEST_F(Lanes, ThatAreParkedAreTakenWhenNothingIsLeftOnThem) {
  LanePool pool(transport, 1);
  LaneLease lease;
  ASSERT_TRUE(acquire(pool, lease));
  lease.start(exchanges[0]);
  lease.park();
  LaneLease call;
  ASSERT_TRUE(acquire(pool, call));
  EXPECT_EQ(transport->aborted, 1);
  EXPECT_EQ(transport->opened, 1);
  lease.resume();
  EXPECT_FALSE(lease.has_lane());
  EXPECT_TRUE(lease.has_lost(exchanges[0]));
}

TEST_F(Lanes, GoAtOnceToThoseWhoWaitWhenTheyAreParked) {
  LanePool pool(transport, 1);
  LaneLease held;
  ASSERT_TRUE(acquire(pool, held));
  held.start(exchanges[0]);
  std::thread waiter([&] {
    LaneLease lease;
    EXPECT_TRUE(acquire(pool, lease));
  });
  wait_for_waiters(pool, 1);
  held.park();
  waiter.join();
  held.resume();
  EXPECT_EQ(transport->aborted, 1);
  EXPECT_TRUE(held.has_lost(exchanges[0]));
}

TEST_F(Lanes, ThatCantBeOpenedGiveTheirPermitBack) {
  LanePool pool(transport, 2);
  LaneLease lease;
  transport->broken = true;
  EXPECT_THROW(acquire(pool, lease), std::runtime_error);
  EXPECT_THROW(static_cast<void>(pool.try_acquire(lease)), std::runtime_error);
  EXPECT_EQ(pool.free(), 2u);
  transport->broken = false;
  EXPECT_TRUE(acquire(pool, lease));
  EXPECT_EQ(pool.free(), 1u);
}

TEST_F(Lanes, OfWhichADriveThrowsHaveNothingOnTheirWay) {
  LanePool pool(transport, 1);
  LaneLease lease;
  ASSERT_TRUE(acquire(pool, lease));
  lease.start(exchanges[0]);
  transport->broken = true;
  EXPECT_THROW(lease.drive(0ms), std::runtime_error);
  EXPECT_TRUE(lease.has_lost(exchanges[0]));
}

TEST_F(Lanes, OfTheParentAreLeftAloneByAChild) {
  LanePool pool(transport, 2);
  LaneLease driven;
  LaneLease parked;
  LaneLease idle;
  ASSERT_TRUE(acquire(pool, driven));
  ASSERT_TRUE(acquire(pool, parked));
  driven.start(exchanges[0]);
  parked.start(exchanges[1]);
  parked.park();
  const int before = transport->touched;
  EXPECT_TRUE(outcrop::test::in_child([&] {
    driven.drive(0ms);
    driven.wake();
    driven.end(exchanges[0]);
    parked.resume();
    parked.end(exchanges[1]);
    parked.give_back();
    return transport->touched == before && transport->abandoned == 2 && driven.has_lost(exchanges[0]) &&
           !driven.may_start() && pool.free() == 2 && pool.try_acquire(driven) && pool.try_acquire(idle);
  }));
  EXPECT_EQ(pool.free(), 0u);
}

TEST_F(Lanes, ThatAreIdleOrParkedLetGoOfTheirConnectionsInAChild) {
  LanePool pool(transport, 2);
  LaneLease parked;
  {
    LaneLease idle;
    ASSERT_TRUE(acquire(pool, idle));
    ASSERT_TRUE(acquire(pool, parked));
  }
  parked.start(exchanges[0]);
  parked.park();
  EXPECT_TRUE(outcrop::test::in_child([&] {
    LaneLease lease;
    return pool.try_acquire(lease) && transport->abandoned == 2;
  }));
}

}  // namespace
