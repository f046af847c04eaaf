// Conversations that coroutines hold.
#ifdef __cpp_impl_coroutine

#include <condition_variable>
#include <coroutine>
#include <deque>
#include <functional>
#include <future>
#include <mutex>

#include "async_dialogue_fixture.h"
#include "outcrop/coroutine.h"

namespace outcrop::test {
namespace {

using ::testing::ElementsAre;

/// Runs at once; its frame is destroyed by whoever made it, or at its end.
template <bool kOwned>
struct Coroutine {
  struct promise_type {
    Coroutine get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::conditional_t<kOwned, std::suspend_always, std::suspend_never> final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  std::coroutine_handle<promise_type> frame;
};

Coroutine<false> count_all(Dialogue& dialogue, int events, std::promise<void>& done) {
  for (int i = 0; i < events; ++i) {
    const Input event = chunk_of(std::to_string(i));
    const std::optional<Error> error = co_await dialogue.send(event);
    EXPECT_EQ(text_of(error), "");
  }
  dialogue.finish();
  done.set_value();
}

Coroutine<false> hear_all(Dialogue& dialogue, int& heard, std::promise<void>& done) {
  while (const auto event = co_await dialogue.next()) EXPECT_EQ(word_of(event), std::to_string(heard++));
  done.set_value();
}

TEST(AwaitedDialogue, LosesNothing) {
  constexpr int kEvents = 20'000;
  DuplexServer server(&echo);
  Dispatcher dispatcher;
  for (const std::size_t outbox : {std::size_t{1} << 20, std::size_t{1000}}) {
    ClientConfig config = config_for(server.url());
    config.max_unsent_bytes = outbox;  // in which all have room, or which they wait for
    Dialogue dialogue = begin(dispatcher, config);
    int heard = 0;
    std::promise<void> said_all;
    std::promise<void> heard_all;
    hear_all(dialogue, heard, heard_all);
    count_all(dialogue, kEvents, said_all);
    said_all.get_future().get();
    heard_all.get_future().get();
    EXPECT_EQ(heard, kEvents);
  }
}

Coroutine<true> hear_one(Dialogue dialogue, bool& went_on) {
  static_cast<void>(co_await dialogue.next());
  went_on = true;
}

TEST(AwaitedDialogue, IsClosedWithItsCoroutine) {
  std::promise<void> begun;
  std::promise<void> ended;
  DuplexServer server([&](DuplexPeer& peer) {
    peer.begin_stream();
    begun.set_value();
    peer.wait_for_end();
    ended.set_value();
  });
  Dispatcher dispatcher;
  bool went_on = false;
  const auto coroutine = hear_one(begin(dispatcher, config_for(server.url())), went_on);
  begun.get_future().get();
  coroutine.frame.destroy();
  dispatcher.wait_until_idle();
  ended.get_future().get();
  EXPECT_FALSE(went_on);
}

/// Work for the thread that takes it.
class Queue {
 public:
  void put(std::function<void()> work) {
    const std::lock_guard lock(mutex_);
    works_.push_back(std::move(work));
    changed_.notify_one();
  }
  std::function<void()> take() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !works_.empty(); });
    std::function<void()> work = std::move(works_.front());
    works_.pop_front();
    return work;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> works_;
};

Coroutine<true> send_for_ever(Dialogue& dialogue, Queue& queue) {
  const Input event = chunk_of(std::string(1000, 'x'));
  for (;;) static_cast<void>(co_await dialogue.send(event).via([&queue](auto work) { queue.put(std::move(work)); }));
}

TEST(AwaitedDialogue, IsClosedWithACoroutineThatWaitsToSend) {
  DuplexServer server(&turn_a_deaf_ear);
  Dispatcher dispatcher;
  Dialogue dialogue = begin(dispatcher, with_a_small_outbox(config_for(server.url())));
  Queue queue;
  const auto coroutine = send_for_ever(dialogue, queue);
  for (int i = 0; i < 20; ++i) queue.take()();
  coroutine.frame.destroy();  // where it would have gone on
  dispatcher.wait_until_idle();
  EXPECT_THAT(told(dialogue), ElementsAre("error Cancelled"));
}

Coroutine<false> hear_to_the_end(Dialogue dialogue, std::promise<std::string>& last) {
  std::string word;
  while (const auto event = co_await dialogue.next()) word = word_of(event);
  last.set_value(word);
}

TEST(AwaitedDialogue, GoesOnWithAnErrorWhenTheDispatcherIsDestroyed) {
  DuplexServer server(&turn_a_deaf_ear);
  std::promise<std::string> last;
  {
    Dispatcher dispatcher;
    hear_to_the_end(begin(dispatcher, config_for(server.url())), last);
  }
  EXPECT_EQ(last.get_future().get(), "error Cancelled");
}

}  // namespace
}  // namespace outcrop::test

#endif
