// Prints what a model says while it says it.
//
//   outcrop_example_converse_stream [TEXT]
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/messages.h>
#include <outcrop/bedrock_runtime/operations/converse_stream.h>

#include <iostream>

namespace runtime = outcrop::bedrock_runtime;

int main(int argc, char** argv) {
  const runtime::Client client;
  const runtime::ConverseStreamRequest request{
      .model_id = "anthropic.claude-3-5-sonnet-20241022-v2:0",
      .messages = {{runtime::user_message(argc > 1 ? argv[1] : "Tell me a story.")}},
  };
  auto stream = client.converse_stream(request);
  for (const auto& event : stream) {
    if (!event) {  // the last element: the call failed, or the stream broke
      std::cerr << to_string(event.error()) << '\n';
      return 1;
    }
    if (event->content_block_delta && event->content_block_delta->delta.text)
      std::cout << *event->content_block_delta->delta.text << std::flush;
    if (event->message_stop) std::cout << "\n[" << event->message_stop->stop_reason.text() << "]\n";
  }
}
