// co_await on calls. Compilers without C++20 coroutines have nothing to test here.
#include "outcrop/coroutine.h"

#include <gtest/gtest.h>

#include "outcrop/bedrock/async_client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/bedrock_fixture.h"
#include "support/scripted_server.h"

#ifdef __cpp_impl_coroutine

#include <condition_variable>
#include <coroutine>
#include <deque>
#include <exception>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace {

using outcrop::Dispatcher;
using outcrop::Response;
using outcrop::bedrock::Client;
using outcrop::bedrock::ListEvaluationJobsView;
namespace test = outcrop::test;

/// Runs at once; its result is a future's.
template <class T>
struct Task {
  struct promise_type {
    std::promise<T> result;
    Task get_return_object() { return {result.get_future()}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_value(T value) { result.set_value(std::move(value)); }
    void unhandled_exception() { result.set_exception(std::current_exception()); }
  };
  std::future<T> result;
};

Task<int> count_pages(Client client, Dispatcher& dispatcher) {
  int pages = 0;
  std::optional<std::string> token;
  do {
    const outcrop::bedrock::ListEvaluationJobsRequest request{.next_token = token};
    const Response<ListEvaluationJobsView> page = co_await client.async(dispatcher).list_evaluation_jobs(request);
    if (!page) co_return -1;
    ++pages;
    token.reset();
    if (page->next_token) token = std::string(*page->next_token);
  } while (token);
  co_return pages;
}

TEST(Coroutines, AwaitOneAnswerAfterTheOther) {
  test::ScriptedServer server;
  server.then(test::json(R"({"nextToken":"a"})")).then(test::json(R"({"nextToken":"b"})")).then(test::json("{}"));
  Dispatcher dispatcher;
  EXPECT_EQ(count_pages(Client(test::config_for(server.url())), dispatcher).result.get(), 3);
}

TEST(Coroutines, RunSideBySide) {
  test::ScriptedServer server;
  const Client client(test::config_for(server.url()));
  Dispatcher dispatcher;
  std::vector<Task<int>> tasks;
  for (int i = 0; i < 200; ++i) tasks.push_back(count_pages(client, dispatcher));
  for (Task<int>& task : tasks) EXPECT_EQ(task.result.get(), 1);
}

TEST(Coroutines, GoOnWithAnErrorWhenTheDispatcherIsDestroyed) {
  test::ScriptedServer server;
  server.otherwise(test::stall());
  std::future<int> pages;
  {
    Dispatcher dispatcher;
    pages = count_pages(Client(test::config_for(server.url())), dispatcher).result;
    EXPECT_TRUE(server.wait_for_requests(1));
  }
  EXPECT_EQ(pages.get(), -1);
}

Task<int> throw_after_an_answer(Client client, Dispatcher& dispatcher) {
  const outcrop::bedrock::ListEvaluationJobsRequest request;
  static_cast<void>(co_await client.async(dispatcher).list_evaluation_jobs(request));
  throw std::runtime_error("the coroutine's own");
}

TEST(Coroutines, KeepTheirExceptions) {
  test::ScriptedServer server;
  Dispatcher dispatcher;
  auto result = throw_after_an_answer(Client(test::config_for(server.url())), dispatcher).result;
  EXPECT_THROW(result.get(), std::runtime_error);
}

// --- Frames that are destroyed ---

/// Runs at once; its frame is destroyed by whoever made it.
struct Owned {
  struct promise_type {
    Owned get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  std::coroutine_handle<promise_type> frame;
};

Owned await_one(Client client, Dispatcher& dispatcher, bool& went_on) {
  const outcrop::bedrock::ListEvaluationJobsRequest request;
  static_cast<void>(co_await client.async(dispatcher).list_evaluation_jobs(request));
  went_on = true;
}

TEST(Coroutines, DestroyedOnesCancelTheirCalls) {
  test::ScriptedServer server;
  server.otherwise(test::stall());
  const Client client(test::config_for(server.url()));
  Dispatcher dispatcher;
  bool went_on = false;
  const Owned coroutine = await_one(client, dispatcher, went_on);
  EXPECT_TRUE(server.wait_for_requests(1));
  coroutine.frame.destroy();
  dispatcher.wait_until_idle();  // would wait for the idle limit of a minute
  EXPECT_FALSE(went_on);
}

TEST(Coroutines, AreDestroyedInTheDispatchersThreadWhileOthersAnswer) {
  test::ScriptedServer server;
  server.then(test::stall());
  const Client client(test::config_for(server.url()));
  Dispatcher dispatcher;
  bool went_on = false;
  const Owned coroutine = await_one(client, dispatcher, went_on);
  EXPECT_TRUE(server.wait_for_requests(1));
  client.async(dispatcher).list_evaluation_jobs({}, [&](const Response<ListEvaluationJobsView>&) {
    coroutine.frame.destroy();
  });
  dispatcher.wait_until_idle();
  EXPECT_FALSE(went_on);
}

TEST(Coroutines, EndedOnesAreDestroyedAsAnyOther) {
  test::ScriptedServer server;
  const Client client(test::config_for(server.url()));
  Dispatcher dispatcher;
  bool went_on = false;
  const Owned coroutine = await_one(client, dispatcher, went_on);
  dispatcher.wait_until_idle();
  EXPECT_TRUE(went_on);
  coroutine.frame.destroy();
}

TEST(Coroutines, AreCancelledByTheTokenOfTheirOptionsToo) {
  test::ScriptedServer server;
  server.otherwise(test::stall());
  const Client client(test::config_for(server.url()));
  outcrop::CancellationSource source;
  Dispatcher dispatcher;
  const auto listing = [](Client c, Dispatcher& d, outcrop::CancellationToken token) -> Task<outcrop::ErrorKind> {
    const outcrop::bedrock::ListEvaluationJobsRequest request;
    const outcrop::CallOptions options{.cancellation = token};
    const auto page = co_await c.async(d).list_evaluation_jobs(request, options);
    co_return page.error().kind;
  };
  auto kind = listing(client, dispatcher, source.token()).result;
  EXPECT_TRUE(server.wait_for_requests(1));
  source.cancel();
  EXPECT_EQ(kind.get(), outcrop::ErrorKind::cancelled);
}

// --- Executors ---

/// Work that waits for whoever runs it.
class WorkQueue {
 public:
  void push(std::function<void()> work) {
    const std::lock_guard lock(mutex_);
    work_.push_back(std::move(work));
    changed_.notify_one();
  }
  std::function<void()> pop() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !work_.empty(); });
    auto work = std::move(work_.front());
    work_.pop_front();
    return work;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> work_;
};

Task<std::thread::id> thread_behind(Client client, Dispatcher& dispatcher, WorkQueue& queue) {
  const outcrop::bedrock::ListEvaluationJobsRequest request;
  const auto to_queue = [&queue](std::function<void()> work) { queue.push(std::move(work)); };
  const auto page = co_await client.async(dispatcher).list_evaluation_jobs(request).via(to_queue);
  EXPECT_TRUE(page);
  co_return std::this_thread::get_id();
}

TEST(Coroutines, GoOnWhereTheirExecutorRunsThem) {
  test::ScriptedServer server;
  WorkQueue queue;
  Dispatcher dispatcher;
  auto thread = thread_behind(Client(test::config_for(server.url())), dispatcher, queue).result;
  queue.pop()();
  EXPECT_EQ(thread.get(), std::this_thread::get_id());
}

TEST(Coroutines, DestroyedBeforeTheirExecutorRunsThemStayDestroyed) {
  test::ScriptedServer server;
  const Client client(test::config_for(server.url()));
  WorkQueue queue;
  Dispatcher dispatcher;
  bool went_on = false;
  const auto await_via = [](Client c, Dispatcher& d, WorkQueue& q, bool& on) -> Owned {
    const outcrop::bedrock::ListEvaluationJobsRequest request;
    const auto to_queue = [&q](std::function<void()> work) { q.push(std::move(work)); };
    static_cast<void>(co_await c.async(d).list_evaluation_jobs(request).via(to_queue));
    on = true;
  };
  const Owned coroutine = await_via(client, dispatcher, queue, went_on);
  const std::function<void()> resume = queue.pop();
  coroutine.frame.destroy();
  resume();
  EXPECT_FALSE(went_on);
}

}  // namespace

#endif
