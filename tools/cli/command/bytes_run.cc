#include "command/bytes_run.h"

#include <optional>
#include <string>
#include <string_view>

#include "command/blob_answer.h"
#include "command/debug.h"
#include "command/exit_code.h"
#include "command/input_error.h"
#include "command/interrupt.h"
#include "command/report.h"
#include "command/retry_notice.h"
#include "output/outfile.h"
#include "output/progress.h"

namespace outcrop::cli {
namespace {

class BytesRun {
 public:
  /// `file` may be null.
  BytesRun(const Operation& operation, const GlobalOptions& options, const Layout& layout, Outfile* file,
           Console& console)
      : operation_(operation),
        options_(options),
        layout_(layout),
        file_(file),
        out_(&console.out),
        console_(console),
        progress_(console.err, (file || out_->is_terminal() || out_->is_file()) && !options.debug, {}) {}

  int run(void* request) {
    ClientConfig config = options_.client_config();
    config.interceptors.push_back(make_retry_notice(progress_));
    tell_debug(options_, operation_, config, console_.err);
    operation_.bytes(config, request, {.cancellation = interrupt_.token()},
                     [this](const Answer& answer, std::string_view piece) {
                       progress_.hide();
                       if (answer.error) return fail(*answer.error);
                       if (answer.view) return open(answer);
                       return write(piece);
                     });
    if (line_is_open_ && !file_ && out_->is_terminal()) out_->write("\n");
    return code_;
  }

 private:
  bool open(const Answer& answer) {
    if (file_) {
      out_ = &file_->begin();
      write_answer(console_.out, layout_, with_headers(operation_.headers, answer.view, "{}"));
    } else if (const std::string headers = header_text(operation_, answer); !headers.empty()) {
      console_.err.write("outcrop: " + headers + "\n");
    }
    return go_on();
  }

  bool write(std::string_view piece) {
    if (!file_ && out_->is_terminal() && piece.find('\0') != std::string_view::npos) {
      console_.err.write("outcrop: " + std::string(operation_.name) +
                         ": the answer is no text, which a terminal can't show: send it to a file\n");
      code_ = exit_code::failure;
      return false;
    }
    out_->write(piece);
    line_is_open_ = !piece.ends_with('\n');
    return go_on();
  }

  bool go_on() { return interrupt_.signal() == 0 || fail_interrupted(); }

  bool fail(const Error& error) {
    if (error.kind == ErrorKind::cancelled && interrupt_.signal() != 0) return fail_interrupted();
    console_.err.write(error_text(error, operation_.name));
    code_ = exit_code_of(error);
    return false;
  }

  bool fail_interrupted() {
    console_.err.write("outcrop: interrupted\n");
    code_ = exit_code_of_signal(interrupt_.signal());
    return false;
  }

  const Operation& operation_;
  const GlobalOptions& options_;
  const Layout& layout_;
  Outfile* file_;
  Output* out_;  ///< the file once the answer begins, which a failed call leaves as it was
  Console& console_;
  Interrupt interrupt_;
  Progress progress_;
  bool line_is_open_{};
  int code_{exit_code::success};
};

}  // namespace

int run_bytes(const Operation& operation, void* request, const GlobalOptions& options, const Layout& layout,
              const std::string& outfile, Console& console) {
  if (outfile.empty() && layout.query)
    throw InputError("--query: the answer is written as it comes; name an OUTFILE to query what comes beside it");
  std::optional<Outfile> file;
  if (!outfile.empty()) file.emplace(outfile);
  return BytesRun(operation, options, layout, file ? &*file : nullptr, console).run(request);
}

}  // namespace outcrop::cli
