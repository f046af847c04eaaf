// Makes PutAccountDataRetention: the output of Client::put_account_data_retention, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/put_account_data_retention.h"

#include "outcrop/bedrock/operations/put_account_data_retention.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

PutAccountDataRetention to_owned(const PutAccountDataRetentionView& view) {
  PutAccountDataRetention owned;
  internal::own(owned.mode, view.mode);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PutAccountDataRetention& in) {
  writer.begin_object();
  writer.member("mode", in.mode);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock
