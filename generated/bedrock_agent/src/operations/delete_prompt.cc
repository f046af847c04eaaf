// Client::delete_prompt: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/delete_prompt.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field delete_prompt_fields[] = {
    {"id", &internal::string_type, offsetof(DeletePromptView, id), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(DeletePromptView, version), internal::Slot::optional},
};
constexpr internal::Schema delete_prompt_schema =
    internal::structure_schema<DeletePromptView>("DeletePromptResponse", delete_prompt_fields);
constexpr internal::OutputSchema delete_prompt_output{
    .view = &delete_prompt_schema,
    .body = &delete_prompt_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_prompt_operation{
    .service = &common::service,
    .name = "DeletePrompt",
    .errors = common::errors,
    .output = &delete_prompt_output,
};

internal::HttpRequest encode(const DeletePromptRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/prompts/"};
  out.label("promptIdentifier", in.prompt_identifier).segment("/").query("promptVersion", in.prompt_version);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeletePromptRequest& in) {
  writer.begin_object();
  writer.member("promptIdentifier", in.prompt_identifier);
  writer.member("promptVersion", in.prompt_version);
  writer.end_object();
}

const internal::Schema& schema_of(const DeletePromptView*) { return delete_prompt_schema; }

Response<DeletePromptView> Client::delete_prompt(const DeletePromptRequest& request, const CallOptions& options) const {
  return internal::call<DeletePromptView>(*connection_, delete_prompt_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeletePromptRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_prompt_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
