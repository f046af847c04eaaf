// Makes Download: the output of Client::download, owned of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/operations/download.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/operations/download.h"
#include "outcrop/kitchen_sink/to_owned.h"

namespace outcrop::kitchen_sink {

Download to_owned(const DownloadView& view) {
  Download owned;
  internal::own(owned.length, view.length);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Download& in) {
  writer.begin_object();
  writer.member("Content-Length", in.length);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
