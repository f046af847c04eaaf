// Makes ListAsyncInvokes: the output of Client::list_async_invokes, owned of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/operations/list_async_invokes.h"

#include "outcrop/bedrock_runtime/operations/list_async_invokes.h"
#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

ListAsyncInvokes to_owned(const ListAsyncInvokesView& view) {
  ListAsyncInvokes owned;
  internal::own(owned.next_token, view.next_token);
  internal::own(owned.async_invoke_summaries, view.async_invoke_summaries);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListAsyncInvokes& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("asyncInvokeSummaries", in.async_invoke_summaries);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
