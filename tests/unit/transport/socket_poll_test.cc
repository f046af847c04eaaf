// Both ways to hear of sockets.
#include "transport/socket_poll.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <thread>
#include <vector>

namespace outcrop::internal {
namespace {

using Make = std::unique_ptr<SocketPoll> (*)();

// A connected pair, of which the poll sees the first.
class Polls : public ::testing::TestWithParam<Make> {
 protected:
  Polls() { EXPECT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()), 0); }
  ~Polls() override {
    poll->forget(pair[0]);
    for (const int socket : pair) ::close(socket);
  }

  void say() { EXPECT_EQ(::send(pair[1], "x", 1, 0), 1); }
  std::vector<SocketPoll::Ready> ready() {
    const auto found = poll->wait(0);
    return {found.begin(), found.end()};
  }
  bool is_readable() {
    const auto found = ready();
    return found.size() == 1 && found[0].socket == pair[0] && found[0].what == SocketPoll::Interest{.read = true};
  }

  const std::unique_ptr<SocketPoll> poll = GetParam()();
  std::array<int, 2> pair{};
};

TEST_P(Polls, TellWhatWasAskedForAlone) {
  ASSERT_TRUE(poll->watch(pair[0], {.read = true}));
  EXPECT_TRUE(ready().empty());
  say();
  EXPECT_TRUE(is_readable());
  ASSERT_TRUE(poll->watch(pair[0], {.write = true}));
  EXPECT_EQ(ready().at(0).what, SocketPoll::Interest{.write = true});
  ASSERT_TRUE(poll->watch(pair[0], {.read = true, .write = true}));
  EXPECT_EQ(ready().at(0).what, (SocketPoll::Interest{.read = true, .write = true}));
}

TEST_P(Polls, TellWhoseTheSocketIs) {
  int owner = 0;
  ASSERT_TRUE(poll->watch(pair[0], {.write = true}, &owner));
  EXPECT_EQ(ready().at(0).owner, &owner);
}

TEST_P(Polls, AreSilentWhileNothingIsAskedForAndHearItAfterwards) {
  ASSERT_TRUE(poll->watch(pair[0], {.read = true}));
  ASSERT_TRUE(poll->watch(pair[0], {}));
  say();
  for (int i = 0; i < 3; ++i) EXPECT_TRUE(ready().empty());
  ASSERT_TRUE(poll->watch(pair[0], {.read = true}));
  EXPECT_TRUE(is_readable());
  ASSERT_TRUE(poll->watch(pair[0], {}));
  ASSERT_TRUE(poll->watch(pair[0], {.read = true}));
  EXPECT_TRUE(is_readable());
}

TEST_P(Polls, TellThePeersEndToThoseWhoReadAndToThoseWhoWrite) {
  ::shutdown(pair[1], SHUT_RDWR);
  ASSERT_TRUE(poll->watch(pair[0], {.read = true}));
  EXPECT_TRUE(is_readable());
  ASSERT_TRUE(poll->watch(pair[0], {.write = true}));
  EXPECT_TRUE(ready().at(0).what.write);
}

TEST_P(Polls, KnowASocketThatTakesTheNumberOfAnother) {
  ASSERT_TRUE(poll->watch(pair[0], {.read = true}));
  const std::array<int, 2> before = pair;
  poll->forget(pair[0]);
  const int kept = ::dup(pair[0]);  // as in a forked process
  ::close(pair[0]);
  say();
  ::close(pair[1]);
  ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()), 0);
  ASSERT_EQ(pair[0], before[0]);
  ASSERT_TRUE(poll->watch(pair[0], {.read = true}));
  EXPECT_TRUE(ready().empty());
  say();
  EXPECT_TRUE(is_readable());
  ::close(kept);
}

TEST_P(Polls, ForgetSocketsThatWereClosedWithoutAWord) {
  int owner = 0;
  ASSERT_TRUE(poll->watch(pair[0], {.read = true}, &owner));
  const int kept = ::dup(pair[0]);  // as in a forked process
  ::close(std::exchange(pair[0], -1));
  say();
  poll->forget_all();
  EXPECT_TRUE(ready().empty());
  poll->wake();
  EXPECT_TRUE(poll->wait(-1).empty());
  ::close(kept);
}

TEST_P(Polls, WatchASocketWhoseNumberWasClosedWithoutAWord) {
  ASSERT_TRUE(poll->watch(pair[0], {.read = true}));
  const std::array<int, 2> before = pair;
  for (const int socket : pair) ::close(socket);
  ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()), 0);
  ASSERT_EQ(pair[0], before[0]);
  ASSERT_TRUE(poll->watch(pair[0], {.write = true}));
  EXPECT_EQ(ready().at(0).what, SocketPoll::Interest{.write = true});
}

TEST_P(Polls, AreWokenByAnotherThreadAndByAWakeThatCameBefore) {
  std::thread other([this] { poll->wake(); });
  EXPECT_TRUE(poll->wait(-1).empty());
  other.join();
  for (int i = 0; i < 1000; ++i) poll->wake();
  EXPECT_TRUE(poll->wait(-1).empty());
  ASSERT_TRUE(poll->watch(pair[0], {.read = true}));
  say();
  EXPECT_EQ(poll->wait(-1).size(), 1u);
}

TEST_P(Polls, OfAChildLeaveThatOfTheParentAlone) {
  ASSERT_TRUE(poll->watch(pair[0], {.read = true}));
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    poll->abandon();
    const bool quiet = poll->watch(pair[0], {.write = true}) && poll->wait(0).empty();
    poll->forget(pair[0]);
    poll->wake();
    ::_exit(quiet ? 0 : 1);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_EQ(status, 0);
  say();
  EXPECT_TRUE(is_readable());
}

TEST_P(Polls, OfManySocketsTellAllInTheEnd) {
  std::vector<std::array<int, 2>> pairs(400);
  for (auto& [mine, theirs] : pairs) {
    std::array<int, 2> made{};
    ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, made.data()), 0);
    mine = made[0];
    theirs = made[1];
    ASSERT_TRUE(poll->watch(mine, {.read = true}));
    ASSERT_EQ(::send(theirs, "x", 1, 0), 1);
  }
  std::size_t told = 0;
  while (told < pairs.size()) {
    const auto found = ready();
    ASSERT_FALSE(found.empty());
    for (const auto& one : found) poll->forget(one.socket);
    told += found.size();
  }
  EXPECT_TRUE(ready().empty());
  for (const auto& [mine, theirs] : pairs) {
    ::close(mine);
    ::close(theirs);
  }
}

INSTANTIATE_TEST_SUITE_P(OfTheSystem, Polls, ::testing::Values(&SocketPoll::make));
INSTANTIATE_TEST_SUITE_P(Portable, Polls, ::testing::Values(&SocketPoll::make_portable));

}  // namespace
}  // namespace outcrop::internal
