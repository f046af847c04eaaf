#include "command/bytes_run.h"

#include <optional>
#include <string>
#include <string_view>

#include "command/blob_answer.h"
#include "command/exit_code.h"
#include "command/live_run.h"
#include "text/input_error.h"

namespace outcrop::cli {
namespace {

class BytesRun : private LiveRun {
 public:
  using LiveRun::LiveRun;

  int run(void* request) {
    operation_.bytes(config(), request, call(), [this](const Answer& answer, std::string_view piece) {
      progress_.hide();
      if (answer.error) return fail(*answer.error);
      if (answer.view) return open(answer);
      return write(piece);
    });
    end_line();
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
    line_is_open_ = !file_ && out_->is_terminal() && !piece.ends_with('\n');
    return go_on();
  }
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
