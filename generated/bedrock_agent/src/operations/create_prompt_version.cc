// Client::create_prompt_version: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/create_prompt_version.h"

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

constexpr internal::Type create_prompt_version_variants_type =
    internal::list_type<PromptVariantView>(schemas::prompt_variant_type);
constexpr internal::Field create_prompt_version_fields[] = {
    {"name", &internal::string_type, offsetof(CreatePromptVersionView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(CreatePromptVersionView, description), internal::Slot::optional},
    {"customerEncryptionKeyArn", &internal::string_type, offsetof(CreatePromptVersionView, customer_encryption_key_arn),
     internal::Slot::optional},
    {"defaultVariant", &internal::string_type, offsetof(CreatePromptVersionView, default_variant),
     internal::Slot::optional},
    {"variants", &create_prompt_version_variants_type, offsetof(CreatePromptVersionView, variants),
     internal::Slot::plain, true},
    {"id", &internal::string_type, offsetof(CreatePromptVersionView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(CreatePromptVersionView, arn), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(CreatePromptVersionView, version), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreatePromptVersionView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(CreatePromptVersionView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema create_prompt_version_schema =
    internal::structure_schema<CreatePromptVersionView>("CreatePromptVersionResponse", create_prompt_version_fields);
constexpr internal::OutputSchema create_prompt_version_output{
    .view = &create_prompt_version_schema,
    .body = &create_prompt_version_schema,
    .needs_body = true,
};
constexpr internal::Operation create_prompt_version_operation{
    .service = &common::service,
    .name = "CreatePromptVersion",
    .errors = common::errors,
    .output = &create_prompt_version_output,
};

internal::HttpRequest encode(const CreatePromptVersionRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/prompts/"};
  out.label("promptIdentifier", in.prompt_identifier).segment("/versions");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("description", in.description);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreatePromptVersionRequest& in) {
  writer.begin_object();
  writer.member("promptIdentifier", in.prompt_identifier);
  writer.member("description", in.description);
  writer.member("clientToken", in.client_token);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreatePromptVersionView*) { return create_prompt_version_schema; }

Response<CreatePromptVersionView> Client::create_prompt_version(const CreatePromptVersionRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<CreatePromptVersionView>(*connection_, create_prompt_version_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePromptVersionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_prompt_version_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
