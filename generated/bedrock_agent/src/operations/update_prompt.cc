// Client::update_prompt: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/update_prompt.h"

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

constexpr internal::Type update_prompt_variants_type =
    internal::list_type<PromptVariantView>(schemas::prompt_variant_type);
constexpr internal::Field update_prompt_fields[] = {
    {"name", &internal::string_type, offsetof(UpdatePromptView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(UpdatePromptView, description), internal::Slot::optional},
    {"customerEncryptionKeyArn", &internal::string_type, offsetof(UpdatePromptView, customer_encryption_key_arn),
     internal::Slot::optional},
    {"defaultVariant", &internal::string_type, offsetof(UpdatePromptView, default_variant), internal::Slot::optional},
    {"variants", &update_prompt_variants_type, offsetof(UpdatePromptView, variants), internal::Slot::plain, true},
    {"id", &internal::string_type, offsetof(UpdatePromptView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(UpdatePromptView, arn), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(UpdatePromptView, version), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(UpdatePromptView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(UpdatePromptView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema update_prompt_schema =
    internal::structure_schema<UpdatePromptView>("UpdatePromptResponse", update_prompt_fields);
constexpr internal::OutputSchema update_prompt_output{
    .view = &update_prompt_schema,
    .body = &update_prompt_schema,
    .needs_body = true,
};
constexpr internal::Operation update_prompt_operation{
    .service = &common::service,
    .name = "UpdatePrompt",
    .errors = common::errors,
    .output = &update_prompt_output,
};

internal::HttpRequest encode(const UpdatePromptRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/prompts/"};
  out.label("promptIdentifier", in.prompt_identifier).segment("/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.member("customerEncryptionKeyArn", in.customer_encryption_key_arn);
    writer.member("defaultVariant", in.default_variant);
    writer.member("variants", in.variants);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdatePromptRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("customerEncryptionKeyArn", in.customer_encryption_key_arn);
  writer.member("defaultVariant", in.default_variant);
  writer.sensitive().member("variants", in.variants);
  writer.member("promptIdentifier", in.prompt_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdatePromptView*) { return update_prompt_schema; }

Response<UpdatePromptView> Client::update_prompt(const UpdatePromptRequest& request, const CallOptions& options) const {
  return internal::call<UpdatePromptView>(*connection_, update_prompt_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdatePromptRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_prompt_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
