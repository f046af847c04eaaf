// Makes PutResourcePolicy: the output of Client::put_resource_policy, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/put_resource_policy.h"

#include "outcrop/bedrock/operations/put_resource_policy.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

PutResourcePolicy to_owned(const PutResourcePolicyView& view) {
  PutResourcePolicy owned;
  internal::own(owned.resource_arn, view.resource_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PutResourcePolicy& in) {
  writer.begin_object();
  writer.member("resourceArn", in.resource_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock
