// What a call costs beside many others that wait.
#include <outcrop/bedrock_runtime/async_client.h>
#include <outcrop/bedrock_runtime/operations/converse.h>
#include <outcrop/dispatcher.h>

#include <memory>

#include "runtime/cases.h"

namespace outcrop::bench {
namespace {

namespace runtime = bedrock_runtime;

constexpr int kCalls = 2000;
constexpr std::chrono::milliseconds kLatency{100};

WallTimed contender(const std::string& address, int connections) {
  // Its connections, which are the dispatcher's, are open when it is timed, as those of the rivals are.
  const auto client = std::make_shared<runtime::Client>(make_client(address, connections));
  const auto dispatcher = std::make_shared<Dispatcher>();
  return by_cpu("outcrop, " + std::to_string(connections) + " connections", [client, dispatcher](std::size_t) {
    const runtime::AsyncClient async = client->async(*dispatcher);
    int answered = 0;  // in the dispatcher's thread
    for (int i = 0; i < kCalls; ++i)
      async.converse({.model_id = kModel,
                      .messages = {{{.role = runtime::ConversationRole::user, .content = {{{.text = "Hello"}}}}}}},
                     [&answered](const Response<runtime::ConverseView>& answer) {
                       if (!answer) give_up(to_string(answer.error()));
                       ++answered;
                     });
    dispatcher->wait_until_idle();
    if (answered != kCalls) give_up("calls without an answer");
  });
}

}  // namespace

std::vector<Row> bench_concurrent(const RuntimeBench& bench) {
  const AnsweringServer server(runtime_answers(), kLatency);
  std::vector<WallTimed> contenders;
  for (const int connections : {500, 50, 2000}) contenders.push_back(contender(server.url(), connections));
  add_runtime_rivals(contenders, bench, server.url(), "concurrent");
  return report_rates("concurrent: 2,000 Converse calls, answered after 100 ms, by CPU time; rivals: 500 at a time",
                      "concurrent", "rounds/CPU s", contenders, run_wall_paired(contenders, bench.rounds), 0);
}

}  // namespace outcrop::bench
