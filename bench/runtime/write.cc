// What the JSON of a long conversation costs.
#include <outcrop/bedrock_runtime/operations/converse.h>
#include <simdjson.h>

#include <cstdio>
#include <cstring>

#include "outcrop/internal/json_writer.h"
#include "runtime/cases.h"

namespace outcrop::bench {
namespace {

namespace runtime = bedrock_runtime;

constexpr int kMessages = 200;

// Some 500 bytes as people and models write them: lines, a quotation, and what isn't ASCII here and there.
std::string text_of(int message) {
  std::string text = "Message " + std::to_string(message) + ":\n";
  for (int line = 0; line < 6; ++line)
    text += "The layers of an outcrop tell in which order they came to be, the lowest being the oldest.\n";
  return text + (message % 4 ? "And then?" : "He called it \"la pierre à feu\".");
}

runtime::ConverseRequest conversation() {
  runtime::ConverseRequest request{.model_id = kModel};
  request.messages.emplace();
  for (int i = 0; i < kMessages; ++i)
    request.messages->push_back({.role = i % 2 ? runtime::ConversationRole::assistant : runtime::ConversationRole::user,
                                 .content = {{{.text = text_of(i)}}}});
  return request;
}

std::string json_of(const runtime::ConverseRequest& request) {
  std::string body, problem;
  internal::JsonWriter writer(body, problem);
  write_json(writer, request);
  if (!problem.empty()) give_up(problem);
  return body;
}

}  // namespace

std::vector<Row> bench_write(const RuntimeBench& bench) {
  const runtime::ConverseRequest request = conversation();
  const std::string body = json_of(request);
  std::string copy(body.size() + simdjson::SIMDJSON_PADDING, ' ');
  const std::vector<WallTimed> contenders{
      by_cpu("outcrop",
             [&](std::size_t) {
               if (json_of(request).size() != body.size()) give_up("another body");
             }),
      by_cpu("limit: simdjson's minify",
             [&](std::size_t) {
               std::size_t size = 0;
               if (simdjson::minify(body.data(), body.size(), copy.data(), size) != simdjson::SUCCESS)
                 give_up("simdjson could not minify");
             }),
      by_cpu("limit: memcpy",
             [&](std::size_t) {
               std::memcpy(copy.data(), body.data(), body.size());
               asm volatile("" : : "r"(copy.data()) : "memory");
             }),
      by_cpu("building the structs", [&](std::size_t) {
        if (conversation().messages->size() != kMessages) give_up("another request");
      })};
  std::printf("\nwrite: %zu bytes of JSON; a ContentBlock is of %zu bytes\n", body.size(),
              sizeof(runtime::ContentBlock));
  return report_rates("write: the JSON of a Converse of 200 messages, by CPU time", "write", "bodies/CPU s", contenders,
                      run_wall_paired(contenders, bench.rounds), 0);
}

}  // namespace outcrop::bench
