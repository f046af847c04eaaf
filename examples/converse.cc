// A conversation with a model that may use a tool: it asks for the weather, the program answers, and the model goes on.
//
//   outcrop_example_converse [QUESTION]
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/messages.h>
#include <outcrop/bedrock_runtime/operations/converse.h>
#include <outcrop/bedrock_runtime/to_owned.h>

#include <iostream>
#include <utility>
#include <vector>

namespace runtime = outcrop::bedrock_runtime;
using outcrop::Document;

namespace {

runtime::Tool weather_tool() {
  return runtime::tool("weather", "The weather in a city, now.", Document::parse(R"({
      "type": "object",
      "properties": {"city": {"type": "string"}},
      "required": ["city"]})"));
}

/// Does what the model asks for.
runtime::ContentBlock use_tool(const runtime::ToolUseBlockView& use) {
  std::cout << "[the model uses " << use.name << " for " << use.input["city"].as_string().value_or("?") << "]\n";
  return tool_result(use, Document::object({{"celsius", 21}, {"sky", "clear"}}));
}

}  // namespace

int main(int argc, char** argv) {
  const runtime::Client client;
  runtime::ConverseRequest request{
      .model_id = "anthropic.claude-3-5-sonnet-20241022-v2:0",
      .messages = {{runtime::user_message(argc > 1 ? argv[1] : "Paris")}},
      .inference_config = {{.max_tokens = 500}},
      .tool_config = {{.tools = {{weather_tool()}}}},
  };

  for (int turn = 0; turn < 5; ++turn) {
    const auto answer = client.converse(request);
    if (!answer) {
      std::cerr << to_string(answer.error()) << '\n';
      return 1;
    }
    if (!answer->output.message) break;
    std::vector<runtime::ContentBlock> results;
    for (const runtime::ContentBlockView& block : answer->output.message->content) {
      if (block.text) std::cout << *block.text << '\n';
      if (block.tool_use) results.push_back(use_tool(*block.tool_use));
    }
    if (answer->stop_reason != runtime::StopReason::tool_use) return 0;

    // The model keeps no state: its own message goes back whole, and the results behind it.
    request.messages->push_back(to_owned(*answer->output.message));
    request.messages->push_back(runtime::user_message(std::move(results)));
  }
  std::cerr << "the model came to no end\n";
  return 1;
}
