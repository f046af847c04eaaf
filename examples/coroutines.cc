// co_await: listings that wait for their answers without a thread each, go on in a thread of the program's own, and
// stop when it says so.
//
//   outcrop_example_coroutines
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>
#include <outcrop/coroutine.h>
#include <outcrop/stop_token.h>

#include <condition_variable>
#include <coroutine>
#include <deque>
#include <exception>
#include <functional>
#include <iostream>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>

namespace bedrock = outcrop::bedrock;

// What runs work in the thread that calls `run`; frameworks bring one of their own.
class Loop {
 public:
  void post(std::function<void()> work) {
    const std::lock_guard lock(mutex_);
    work_.push_back(std::move(work));
    changed_.notify_one();
  }
  // Until `left` is zero.
  void run(const int& left) {
    while (left > 0) {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [this] { return !work_.empty(); });
      const std::function<void()> work = std::move(work_.front());
      work_.pop_front();
      lock.unlock();
      work();
    }
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> work_;
};

// A coroutine that begins at once and whose frame goes when it ends.
struct Task {
  struct promise_type {
    Task get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
};

struct Program {
  bedrock::AsyncClient client;
  Loop& loop;
  std::stop_token stop;
  int running{};
};

Task count_jobs(Program& program, bedrock::EvaluationJobStatus status) {
  const auto in_loop = [&program](std::function<void()> work) { program.loop.post(std::move(work)); };
  const outcrop::CallOptions options{.cancellation = outcrop::cancelled_by(program.stop)};
  // Variables, as GCC 12 spoils what is written in braces within a co_await expression; outcrop/coroutine.h tells more.
  bedrock::ListEvaluationJobsRequest request{.status_equals = status, .max_results = 50};
  std::size_t jobs = 0;
  do {
    const auto page = co_await program.client.list_evaluation_jobs(request, options).via(in_loop);
    if (!page) {
      std::cout << to_string(page.error()) << '\n';
      break;
    }
    jobs += page->job_summaries.size();
    request.next_token.reset();
    if (page->next_token) request.next_token = std::string(*page->next_token);
  } while (request.next_token);
  std::cout << jobs << ' ' << to_string(status) << '\n';
  --program.running;
}

int main() {
  const bedrock::Client client;
  outcrop::Dispatcher dispatcher;
  Loop loop;
  std::stop_source stop;
  Program program{.client = client.async(dispatcher), .loop = loop, .stop = stop.get_token(), .running = 2};
  count_jobs(program, bedrock::EvaluationJobStatus::completed);
  count_jobs(program, bedrock::EvaluationJobStatus::failed);
  loop.run(program.running);

  stop.request_stop();
  program.running = 1;
  count_jobs(program, bedrock::EvaluationJobStatus::completed);  // ends at once
  loop.run(program.running);
}
