// One Converse of the whole process, as a command line tool makes it: converse_once ADDRESS
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/converse.h>

#include <cstdio>

namespace runtime = outcrop::bedrock_runtime;

int main(int argc, char** argv) {
  const runtime::Client client({.endpoint_url = argc > 1 ? argv[1] : ""});
  const auto answer =
      client.converse({.model_id = "anthropic.claude-3-haiku-20240307-v1:0",
                       .messages = {{{.role = runtime::ConversationRole::user, .content = {{{.text = "Hello"}}}}}}});
  if (answer) return 0;
  std::fprintf(stderr, "%s\n", to_string(answer.error()).c_str());
  return 1;
}
