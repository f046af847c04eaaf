// What the events of an answer cost.
#include <outcrop/bedrock_runtime/operations/converse_stream.h>
#include <zlib.h>

#include <algorithm>
#include <string_view>

#include "runtime/cases.h"

namespace outcrop::bench {

std::vector<Row> bench_stream(const RuntimeBench& bench) {
  namespace runtime = bedrock_runtime;
  const std::vector<PreparedAnswer> answers = runtime_answers();
  const AnsweringServer server(answers);
  const runtime::Client client = make_client(server.url());
  const runtime::ConverseStreamRequest request{
      .model_id = kModel,
      .messages = {{{.role = runtime::ConversationRole::user, .content = {{{.text = "Tell me."}}}}}}};
  std::vector<WallTimed> contenders{by_cpu("outcrop", [&](std::size_t) {
    std::size_t bytes = 0;
    auto stream = client.converse_stream(request);
    for (const auto& event : stream) {
      if (!event) give_up(to_string(event.error()));
      if (event->content_block_delta && event->content_block_delta->delta.text)
        bytes += event->content_block_delta->delta.text->size();
    }
    if (bytes == 0) give_up("a stream without text");
  })};
  const std::string& answer = std::ranges::find(answers, "/converse-stream", &PreparedAnswer::path_end)->http;
  const std::string_view events = std::string_view(answer).substr(answer.find("\r\n\r\n") + 4);
  contenders.push_back(by_cpu("limit: CRC of the bytes", [events](std::size_t) {
    const auto* const bytes = reinterpret_cast<const Bytef*>(events.data());
    if (::crc32_z(0, bytes, events.size()) == 0) give_up("no CRC");
  }));
  add_runtime_rivals(contenders, bench, server.url(), "stream");
  return report_rates("stream: a ConverseStream of 1,000 deltas, by CPU time", "stream", "streams/CPU s", contenders,
                      run_wall_paired(contenders, bench.rounds), 0);
}

}  // namespace outcrop::bench
