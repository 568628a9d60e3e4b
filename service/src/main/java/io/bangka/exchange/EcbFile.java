package io.bangka.exchange;

import io.bangka.money.EuroRates;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The European Central Bank's file of euro reference rates (`eurofxref-….xml`): a `Cube` with a
/// `time` for each day, and in it one with `currency` and `rate` for each currency.
///
/// External entities and document types are refused.
public final class EcbFile {
  private static final String CUBE = "Cube";

  private final TreeMap<LocalDate, Map<String, BigDecimal>> days = new TreeMap<>();
  private Map<String, BigDecimal> day = new HashMap<>();

  private EcbFile() {}

  /// What was read is no such file.
  public static final class NoRates extends Exception {
    private static final long serialVersionUID = 1L;

    NoRates(String message) {
      super(message);
    }
  }

  /// The rates of the file.
  ///
  /// @throws NoRates if it is no such file, or has no day
  public static EuroRates read(byte[] bytes) throws NoRates {
    var file = new EcbFile();
    try {
      var xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(CUBE)) {
          file.cube(xml);
        }
      }
    } catch (XMLStreamException | DateTimeException | NumberFormatException e) {
      throw new NoRates(String.valueOf(e.getMessage()));
    }
    if (file.days.isEmpty()) {
      throw new NoRates("there is no day with rates");
    }
    return new EuroRates(file.days);
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private void cube(XMLStreamReader xml) throws NoRates {
    String time = xml.getAttributeValue(null, "time");
    String currency = xml.getAttributeValue(null, "currency");
    String rate = xml.getAttributeValue(null, "rate");
    if (time != null) {
      day = new HashMap<>();
      days.put(LocalDate.parse(time), day);
    } else if (currency != null && rate != null) {
      var value = new BigDecimal(rate);
      if (value.signum() <= 0 || days.isEmpty()) {
        throw new NoRates("a rate is not a positive number of a day: " + currency + " " + rate);
      }
      day.put(currency, value);
    }
  }
}
