// Makes StartAsyncInvoke: the output of Client::start_async_invoke, owned of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/operations/start_async_invoke.h"

#include "outcrop/bedrock_runtime/operations/start_async_invoke.h"
#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

StartAsyncInvoke to_owned(const StartAsyncInvokeView& view) {
  StartAsyncInvoke owned;
  internal::own(owned.invocation_arn, view.invocation_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const StartAsyncInvoke& in) {
  writer.begin_object();
  writer.member("invocationArn", in.invocation_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
