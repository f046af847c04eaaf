// Asio: answers are handed to an io_context, in whose thread everything else of the program runs too.
//
//   outcrop_example_asio_executor [COUNT]
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/operations/get_evaluation_job.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>

#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/post.hpp>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>

namespace bedrock = outcrop::bedrock;

int main(int argc, char** argv) {
  const int count = argc > 1 ? std::atoi(argv[1]) : 20;
  const bedrock::Client client;
  outcrop::Dispatcher dispatcher;
  const bedrock::AsyncClient async = client.async(dispatcher);

  asio::io_context io;
  // The io_context runs on while answers are on their way: each executor holds it open.
  const auto in_io = [&io] {
    return [guard = std::make_shared<asio::executor_work_guard<asio::io_context::executor_type>>(io.get_executor())](
               std::function<void()> work) { asio::post(guard->get_executor(), std::move(work)); };
  };

  int seen = 0;
  async.list_evaluation_jobs({.max_results = count})
      .via(in_io())
      .then([&](const outcrop::Response<bedrock::ListEvaluationJobsView>& page) {
        if (!page) {
          std::cerr << to_string(page.error()) << '\n';
          return;
        }
        for (const bedrock::EvaluationSummaryView& job : page->job_summaries)
          async.get_evaluation_job({.job_identifier = std::string(job.job_arn)})
              .via(in_io())
              .then([&](const outcrop::Response<bedrock::GetEvaluationJobView>& details) { seen += details ? 1 : 0; });
      });
  io.run();
  std::cout << seen << " jobs seen in Asio's thread\n";
  return seen > 0 ? 0 : 1;
}
