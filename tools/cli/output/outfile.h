// Outfile: a file that an answer goes to, in place of standard output.
#pragma once

#include <string>

#include "output/descriptor.h"
#include "output/stream.h"

namespace outcrop::cli {

class Outfile {
 public:
  /// Makes the file where there is none; one that is there keeps its content until something is written. Throws
  /// InputError.
  explicit Outfile(const std::string& path);

  /// Empties the file.
  Output& begin();

 private:
  Descriptor descriptor_;
  Output output_;
};

}  // namespace outcrop::cli
