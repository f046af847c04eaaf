// Client::get_prompt: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_prompt.h"

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

constexpr internal::Type get_prompt_variants_type =
    internal::list_type<PromptVariantView>(schemas::prompt_variant_type);
constexpr internal::Field get_prompt_fields[] = {
    {"name", &internal::string_type, offsetof(GetPromptView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetPromptView, description), internal::Slot::optional},
    {"customerEncryptionKeyArn", &internal::string_type, offsetof(GetPromptView, customer_encryption_key_arn),
     internal::Slot::optional},
    {"defaultVariant", &internal::string_type, offsetof(GetPromptView, default_variant), internal::Slot::optional},
    {"variants", &get_prompt_variants_type, offsetof(GetPromptView, variants), internal::Slot::plain, true},
    {"id", &internal::string_type, offsetof(GetPromptView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(GetPromptView, arn), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(GetPromptView, version), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetPromptView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetPromptView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema get_prompt_schema =
    internal::structure_schema<GetPromptView>("GetPromptResponse", get_prompt_fields);
constexpr internal::OutputSchema get_prompt_output{
    .view = &get_prompt_schema,
    .body = &get_prompt_schema,
    .needs_body = true,
};
constexpr internal::Operation get_prompt_operation{
    .service = &common::service,
    .name = "GetPrompt",
    .errors = common::errors,
    .output = &get_prompt_output,
};

internal::HttpRequest encode(const GetPromptRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/prompts/"};
  out.label("promptIdentifier", in.prompt_identifier)
      .segment("/")
      .query("promptVersion", in.prompt_version)
      .query("includedData", in.included_data);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetPromptRequest& in) {
  writer.begin_object();
  writer.member("promptIdentifier", in.prompt_identifier);
  writer.member("promptVersion", in.prompt_version);
  writer.member("includedData", in.included_data);
  writer.end_object();
}

const internal::Schema& schema_of(const GetPromptView*) { return get_prompt_schema; }

Response<GetPromptView> Client::get_prompt(const GetPromptRequest& request, const CallOptions& options) const {
  return internal::call<GetPromptView>(*connection_, get_prompt_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPromptRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_prompt_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
