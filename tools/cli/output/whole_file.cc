#include "output/whole_file.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "output/stream.h"

namespace outcrop::cli {

bool replace_file(const std::string& path, std::string_view text) {
  std::string draft = path + ".XXXXXX";
  const int descriptor = ::mkstemp(draft.data());  // for its owner only
  if (descriptor < 0) return false;
  bool is_whole = true;
  try {
    Output(descriptor, draft, Output::Failures::thrown).write(text);
  } catch (const OutputError&) {
    is_whole = false;
  }
  is_whole = ::close(descriptor) == 0 && is_whole;
  if (is_whole && std::rename(draft.c_str(), path.c_str()) == 0) return true;
  ::unlink(draft.c_str());
  return false;
}

}  // namespace outcrop::cli
