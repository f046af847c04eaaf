#include "command/live_run.h"

#include "command/debug.h"
#include "command/report.h"
#include "command/retry_notice.h"

namespace outcrop::cli {

LiveRun::LiveRun(const Operation& operation, const GlobalOptions& options, const Layout& layout, Outfile* file,
                 Console& console)
    : operation_(operation),
      options_(options),
      layout_(layout),
      file_(file),
      out_(&console.out),
      console_(console),
      progress_(console.err, (file || out_->is_terminal() || out_->is_file()) && !options.debug, {}) {}

ClientConfig LiveRun::config() {
  ClientConfig config = options_.client_config();
  config.interceptors.push_back(make_retry_notice(progress_));
  tell_debug(options_, operation_, config, console_.err);
  return config;
}

bool LiveRun::fail(const Error& error) {
  if (error.kind == ErrorKind::cancelled && interrupt_.signal() != 0) return fail_interrupted();
  end_line();
  console_.err.write(error_text(error, operation_.name));
  code_ = exit_code_of(error);
  return false;
}

bool LiveRun::fail_interrupted() {
  end_line();
  console_.err.write("outcrop: interrupted\n");
  code_ = exit_code_of_signal(interrupt_.signal());
  return false;
}

void LiveRun::end_line() {
  if (line_is_open_) out_->write("\n");
  line_is_open_ = false;
}

}  // namespace outcrop::cli
