// Makes calls of every kind and judges what comes back.
#include "traffic.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <latch>
#include <set>
#include <thread>

#include "outcrop/bedrock/async_client.h"
#include "outcrop/bedrock/operations/get_evaluation_job.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/bedrock_runtime/operations/converse.h"
#include "outcrop/bedrock_runtime/operations/converse_stream.h"

namespace soak {
namespace {

using namespace std::chrono_literals;
using outcrop::CallOptions;
using outcrop::Response;
using outcrop::bedrock::GetEvaluationJobView;
using outcrop::bedrock::ListEvaluationJobsView;
namespace runtime = outcrop::bedrock_runtime;

constexpr int kPageSize = 20;
constexpr int kBatch = 25;

runtime::Message message_of(const std::string& text) {
  return {.role = runtime::ConversationRole::user, .content = {{runtime::ContentBlock{.text = text}}}};
}

}  // namespace

Traffic::Traffic(const outcrop::bedrock::Client& jobs, const runtime::Client& models, outcrop::Dispatcher& dispatcher,
                 Ledger& ledger, std::size_t job_count, unsigned seed)
    : jobs_(jobs), models_(models), dispatcher_(dispatcher), ledger_(ledger), job_count_(job_count), random_(seed) {}

void Traffic::next() {
  using Kind = void (Traffic::*)();
  constexpr Kind kKinds[] = {&Traffic::list_page, &Traffic::get_job,         &Traffic::list_all,
                             &Traffic::converse,  &Traffic::converse_stream, &Traffic::list_in_parallel,
                             &Traffic::list_page, &Traffic::cancelled_call,  &Traffic::limited_call,
                             &Traffic::get_job,   &Traffic::many_at_once};
  (this->*kKinds[std::uniform_int_distribution<std::size_t>(0, std::size(kKinds) - 1)(random_)])();
}

void Traffic::list_page() {
  ledger_.begin("a page");
  const auto page = jobs_.list_evaluation_jobs({.max_results = kPageSize});
  if (!page) return ledger_.failure("a page", page.error(), {});
  if (page->job_summaries.size() != kPageSize || !page->next_token) return ledger_.wrong("a page", "it is not whole");
  job_ = std::string(page->job_summaries[0].job_arn);
  ledger_.success("a page");
}

void Traffic::get_job() {
  if (job_.empty()) return list_page();
  ledger_.begin("a job");
  const auto job = jobs_.get_evaluation_job({.job_identifier = job_});
  if (!job) return ledger_.failure("a job", job.error(), {});
  if (job->job_arn != job_) return ledger_.wrong("a job", "it is another one");
  ledger_.success("a job");
}

void Traffic::list_all() {
  ledger_.begin("all pages");
  std::set<std::string> seen;
  for (const auto& page : jobs_.list_evaluation_jobs_pages({.max_results = 50})) {
    if (!page) return ledger_.failure("all pages", page.error(), {});
    for (const auto& job : page->job_summaries) seen.emplace(job.job_arn);
    if (chance(0.02)) return ledger_.success("all pages");  // enough of it
  }
  if (seen.size() != job_count_) return ledger_.wrong("all pages", std::to_string(seen.size()) + " jobs");
  ledger_.success("all pages");
}

void Traffic::list_in_parallel() {
  ledger_.begin("parallel pages");
  std::size_t seen = 0;
  auto items = jobs_.list_evaluation_jobs_parallel({}, {.lanes = 3});
  for (const auto item : items) {
    if (!item) return ledger_.failure("parallel pages", item.error(), {});
    ++seen;
  }
  if (seen != job_count_) return ledger_.wrong("parallel pages", std::to_string(seen) + " jobs");
  ledger_.success("parallel pages");
}

void Traffic::converse() {
  ledger_.begin("a conversation");
  const std::string text = "number " + std::to_string(random_());
  const auto answer = models_.converse({.model_id = "m", .messages = {{message_of(text)}}});
  if (!answer) return ledger_.failure("a conversation", answer.error(), {});
  if (answer.raw_body().find(text) == std::string_view::npos)
    return ledger_.wrong("a conversation", "it is another one's");
  ledger_.success("a conversation");
}

void Traffic::converse_stream() {
  ledger_.begin("a stream");
  std::string asked = "word " + std::to_string(random_());
  for (int i = 0; i < 20; ++i) asked += " more";
  std::string heard;
  auto stream = models_.converse_stream({.model_id = "m", .messages = {{message_of(asked)}}});
  for (const auto& event : stream) {
    if (!event) return ledger_.failure("a stream", event.error(), {.streams = true});
    if (event->content_block_delta && event->content_block_delta->delta.text)
      heard += *event->content_block_delta->delta.text;
    if (chance(0.01)) return ledger_.success("a stream");  // enough of it
  }
  if (heard.find(asked) == std::string::npos) return ledger_.wrong("a stream", "it says " + heard);
  ledger_.success("a stream");
}

void Traffic::cancelled_call() {
  ledger_.begin("a cancelled call");
  outcrop::CancellationSource source;
  std::atomic<bool> is_over = false;
  // On a busy machine each yield takes a turn of everybody else: what is over is not waited for.
  std::thread canceller([&source, &is_over, spins = random_() % 20000] {
    for (unsigned i = 0; i < spins && !is_over; ++i) std::this_thread::yield();
    source.cancel();
  });
  const auto page = jobs_.list_evaluation_jobs({}, {.cancellation = source.token()});
  is_over = true;
  canceller.join();
  if (!page) return ledger_.failure("a cancelled call", page.error(), {.may_be_cancelled = true});
  ledger_.success("a cancelled call");
}

void Traffic::limited_call() {
  ledger_.begin("a limited call");
  const std::chrono::milliseconds limit(1 + random_() % 40);
  const auto page = jobs_.list_evaluation_jobs({}, {.timeout = {.total = limit}});
  if (!page) return ledger_.failure("a limited call", page.error(), {.has_total_limit = true});
  ledger_.success("a limited call");
}

void Traffic::many_at_once() {
  outcrop::CancellationSource source;
  const bool cancels = chance(0.2);
  std::latch answered(kBatch);
  for (int i = 0; i < kBatch; ++i) {
    ledger_.begin("a dispatched call");
    jobs_.async(dispatcher_)
        .list_evaluation_jobs({.max_results = kPageSize},
                              [this, cancels, &answered](const Response<ListEvaluationJobsView>& page) {
                                if (!page) {
                                  ledger_.failure("a dispatched call", page.error(), {.may_be_cancelled = cancels});
                                } else if (page->job_summaries.size() != kPageSize) {
                                  ledger_.wrong("a dispatched call", "the page is not whole");
                                } else {
                                  ledger_.success("a dispatched call");
                                }
                                answered.count_down();
                              },
                              {.cancellation = source.token()});
  }
  if (cancels) source.cancel();
  answered.wait();
}

}  // namespace soak
