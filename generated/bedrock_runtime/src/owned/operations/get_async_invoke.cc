// Makes GetAsyncInvoke: the output of Client::get_async_invoke, owned of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/operations/get_async_invoke.h"

#include "outcrop/bedrock_runtime/operations/get_async_invoke.h"
#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

GetAsyncInvoke to_owned(const GetAsyncInvokeView& view) {
  GetAsyncInvoke owned;
  internal::own(owned.invocation_arn, view.invocation_arn);
  internal::own(owned.model_arn, view.model_arn);
  internal::own(owned.client_request_token, view.client_request_token);
  internal::own(owned.status, view.status);
  internal::own(owned.failure_message, view.failure_message);
  internal::own(owned.submit_time, view.submit_time);
  internal::own(owned.last_modified_time, view.last_modified_time);
  internal::own(owned.end_time, view.end_time);
  internal::own(owned.output_data_config, view.output_data_config);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetAsyncInvoke& in) {
  writer.begin_object();
  writer.member("invocationArn", in.invocation_arn);
  writer.member("modelArn", in.model_arn);
  writer.member("clientRequestToken", in.client_request_token);
  writer.member("status", in.status);
  writer.sensitive().member("failureMessage", in.failure_message);
  writer.member("submitTime", in.submit_time, TimestampFormat::date_time);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.member("endTime", in.end_time, TimestampFormat::date_time);
  writer.member("outputDataConfig", in.output_data_config);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
