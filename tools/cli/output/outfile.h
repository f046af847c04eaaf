// Outfile: a file that an answer goes to, in place of standard output.
#pragma once

#include <string>

#include "output/stream.h"

namespace outcrop::cli {

class Outfile {
 public:
  /// Makes the file where there is none; one that is there keeps its content until something is written. Throws
  /// InputError.
  explicit Outfile(const std::string& path);
  Outfile(const Outfile&) = delete;
  Outfile& operator=(const Outfile&) = delete;
  ~Outfile();

  /// Empties the file.
  Output& begin();

 private:
  int descriptor_;
  Output output_;
};

}  // namespace outcrop::cli
