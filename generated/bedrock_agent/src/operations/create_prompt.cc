// Client::create_prompt: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/create_prompt.h"

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

constexpr internal::Type create_prompt_variants_type =
    internal::list_type<PromptVariantView>(schemas::prompt_variant_type);
constexpr internal::Field create_prompt_fields[] = {
    {"name", &internal::string_type, offsetof(CreatePromptView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(CreatePromptView, description), internal::Slot::optional},
    {"customerEncryptionKeyArn", &internal::string_type, offsetof(CreatePromptView, customer_encryption_key_arn),
     internal::Slot::optional},
    {"defaultVariant", &internal::string_type, offsetof(CreatePromptView, default_variant), internal::Slot::optional},
    {"variants", &create_prompt_variants_type, offsetof(CreatePromptView, variants), internal::Slot::plain, true},
    {"id", &internal::string_type, offsetof(CreatePromptView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(CreatePromptView, arn), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(CreatePromptView, version), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreatePromptView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(CreatePromptView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema create_prompt_schema =
    internal::structure_schema<CreatePromptView>("CreatePromptResponse", create_prompt_fields);
constexpr internal::OutputSchema create_prompt_output{
    .view = &create_prompt_schema,
    .body = &create_prompt_schema,
    .needs_body = true,
};
constexpr internal::Operation create_prompt_operation{
    .service = &common::service,
    .name = "CreatePrompt",
    .errors = common::errors,
    .output = &create_prompt_output,
};

internal::HttpRequest encode(const CreatePromptRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/prompts/"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.member("customerEncryptionKeyArn", in.customer_encryption_key_arn);
    writer.member("defaultVariant", in.default_variant);
    writer.member("variants", in.variants);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreatePromptRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("customerEncryptionKeyArn", in.customer_encryption_key_arn);
  writer.member("defaultVariant", in.default_variant);
  writer.sensitive().member("variants", in.variants);
  writer.member("clientToken", in.client_token);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreatePromptView*) { return create_prompt_schema; }

Response<CreatePromptView> Client::create_prompt(const CreatePromptRequest& request, const CallOptions& options) const {
  return internal::call<CreatePromptView>(*connection_, create_prompt_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePromptRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_prompt_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
