// co_await on calls. Compilers without C++20 coroutines have nothing to test here.
#include "outcrop/coroutine.h"

#include <gtest/gtest.h>

#include "outcrop/bedrock/async_client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/bedrock_fixture.h"
#include "support/scripted_server.h"

#ifdef __cpp_impl_coroutine

#include <coroutine>
#include <exception>
#include <future>

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

}  // namespace

#endif
