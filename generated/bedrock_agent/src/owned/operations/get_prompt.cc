// Makes GetPrompt: the output of Client::get_prompt, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/get_prompt.h"

#include "outcrop/bedrock_agent/operations/get_prompt.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

GetPrompt to_owned(const GetPromptView& view) {
  GetPrompt owned;
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.customer_encryption_key_arn, view.customer_encryption_key_arn);
  internal::own(owned.default_variant, view.default_variant);
  internal::own(owned.variants, view.variants);
  internal::own(owned.id, view.id);
  internal::own(owned.arn, view.arn);
  internal::own(owned.version, view.version);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetPrompt& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("customerEncryptionKeyArn", in.customer_encryption_key_arn);
  writer.member("defaultVariant", in.default_variant);
  writer.sensitive().member("variants", in.variants);
  writer.member("id", in.id);
  writer.member("arn", in.arn);
  writer.member("version", in.version);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
